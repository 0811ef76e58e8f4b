# amocrm-api-wrapper: by requests; takes tokens, and an address of any kind.
import time

from amocrm_api import AmoOAuthClient
from amocrm_api.errors import AmoException
from steps import access, step

keys = ("access_token", "refresh_token", "url", "client_id", "client_secret", "redirect_uri")
amo = AmoOAuthClient(*(access[key] for key in keys))


def items(answer, key):
    return answer.get("_embedded", {}).get(key, [])


def ids(answer, key):
    return [one["id"] for one in items(answer, key)]


with step("account: read"):
    assert amo.get_account_info(with_task_types=True)["id"] == 77
with step("users: list"):
    assert len(ids(amo.get_users(with_role=True), "users")) == 3
with step("users: read"):
    assert amo.get_user(504142)["name"] == "Bob Jones"
with step("leads: create"):
    first, second = ids(amo.create_leads([{"name": "First", "price": 100}, {"name": "Second", "price": 900}]), "leads")
with step("leads: read"):
    lead = amo.get_lead(first)
    assert (lead["name"], lead["price"]) == ("First", 100)
with step("leads: list"):
    assert set(ids(amo.get_leads(with_params=["contacts"]), "leads")) == {first, second}
with step("leads: page"):
    assert len(ids(amo.get_leads(limit=1, page=2), "leads")) == 1
with step("leads: filter by time"):
    now = int(time.time())
    assert len(ids(amo.get_leads(filters={"created_at__from": now - 3600, "created_at__to": now + 3600}), "leads")) == 2
    assert amo.get_leads(filters={"created_at__from": now + 3600, "created_at__to": now + 7200}) == {}
with step("leads: filter by ids"):
    assert ids(amo.get_leads(filter_ids=[first]), "leads") == [first]
with step("leads: order"):
    assert ids(amo.get_leads(order={"id": "desc"}), "leads") == [second, first]
with step("leads: update"):
    amo.update_leads([{"id": first, "price": 150}])
    assert amo.get_lead(first)["price"] == 150
with step("leads: custom field"):
    amo.update_leads([{"id": first, "custom_fields_values": [{"field_id": 1101, "values": [{"value": "A-17"}]}]}])
    assert amo.get_lead(first)["custom_fields_values"][0]["values"] == [{"value": "A-17"}]
with step("leads: absent"):
    assert amo.get_lead(999) == {}
with step("tags: create"):
    amo.add_tags_for_entity_type("leads", [{"name": "vip"}])
with step("tags: list"):
    assert [one["name"] for one in items(amo.get_tags_by_entity_type("leads"), "tags")] == ["vip"]
with step("tags: of companies"):
    amo.add_tags_for_entity_type("companies", [{"name": "partner"}])
    assert [one["name"] for one in items(amo.get_tags_by_entity_type("companies"), "tags")] == ["partner"]
with step("tags: of a lead"):
    amo.update_leads([{"id": first, "_embedded": {"tags": [{"name": "hot"}]}}])
    assert [one["name"] for one in amo.get_lead(first)["_embedded"]["tags"]] == ["hot"]
with step("contacts: create"):
    phone = {"field_code": "PHONE", "values": [{"value": "+79151112233", "enum_code": "WORK"}]}
    [ann] = ids(amo.create_contacts([{"name": "Ann", "custom_fields_values": [phone]}]), "contacts")
with step("contacts: read"):
    assert amo.get_contact(ann)["custom_fields_values"][0]["values"][0]["value"] == "+79151112233"
with step("contacts: list"):
    assert ids(amo.get_contacts(), "contacts") == [ann]
with step("contacts: update"):
    amo.update_contacts([{"id": ann, "name": "Anna"}])
    assert amo.get_contact(ann)["name"] == "Anna"
with step("companies: create"):
    [firm] = ids(amo.create_companies([{"name": "Firm"}]), "companies")
    assert amo.get_company(firm)["name"] == "Firm"
with step("links: create"):
    amo.link_leads_entity(first, [{"to_entity_id": ann, "to_entity_type": "contacts"}])
    assert [one["to_entity_id"] for one in items(amo.get_leads_links(first), "links")] == [ann]
with step("links: delete"):
    amo.unlink_leads_entity(first, [{"to_entity_id": ann, "to_entity_type": "contacts"}])
    assert items(amo.get_leads_links(first), "links") == []
with step("notes: create"):
    [note] = ids(amo.create_entity_note("leads", [{"note_type": "common", "params": {"text": "Hello"}}], first), "notes")
with step("notes: read"):
    assert amo.get_entity_note("leads", note, first)["params"]["text"] == "Hello"
with step("notes: list"):
    assert ids(amo.get_notes_by_entity_type_and_entity_id("leads", first), "notes") == [note]
with step("notes: list, of leads"):
    assert ids(amo.get_notes_by_entity_type("leads", filter_by_note_type="common"), "notes") == [note]
with step("notes: update"):
    amo.update_entity_note("leads", first, note, {"note_type": "common", "params": {"text": "Bye"}})
    assert amo.get_entity_note("leads", note, first)["params"]["text"] == "Bye"
with step("tasks: create"):
    wanted = {"text": "Call", "complete_till": 2000000000, "entity_id": first, "entity_type": "leads"}
    [task] = ids(amo.add_tasks([wanted]), "tasks")
with step("tasks: list"):
    assert ids(amo.get_tasks(filters={"is_completed": 0}), "tasks") == [task]
with step("tasks: complete"):
    amo.execution_task(task, True, "Done")
    done = amo.get_task(task)
    assert done["is_completed"] and done["result"]["text"] == "Done"
with step("pipelines: list"):
    assert [one["name"] for one in items(amo.get_pipelines(), "pipelines")] == ["Sales", "Repairs"]
with step("pipelines: create"):
    [pipeline] = ids(amo.create_pipeline("Partners", 30, False, [{"name": "Talks", "sort": 20}], True), "pipelines")
    assert "Talks" in [one["name"] for one in items(amo.get_pipeline(pipeline), "statuses")]
with step("pipelines: update"):
    amo.edit_pipeline(pipeline, "Dealers", 30, False, True)
    assert amo.get_pipeline(pipeline)["name"] == "Dealers"
with step("pipelines: create a status"):
    [stage] = ids(amo.add_statuses_to_pipeline(pipeline, [{"name": "Contract", "sort": 40}]), "statuses")
    assert amo.get_pipeline_status(pipeline, stage)["name"] == "Contract"
with step("pipelines: delete a status"):
    amo.delete_status_from_pipeline(pipeline, stage)
    assert stage not in ids(amo.get_pipeline_statuses(pipeline), "statuses")
with step("pipelines: delete"):
    amo.delete_pipeline(pipeline)
    assert len(ids(amo.get_pipelines(), "pipelines")) == 2
with step("custom fields: list"):
    assert 1101 in ids(amo.get_leads_custom_fields(), "custom_fields")
with step("custom fields: create"):
    [field] = ids(amo.create_leads_custom_fields([{"name": "Mood", "type": "text"}]), "custom_fields")
    amo.update_leads([{"id": first, "custom_fields_values": [{"field_id": field, "values": [{"value": "good"}]}]}])
    assert amo.get_leads_custom_field(field)["name"] == "Mood"
with step("custom fields: update"):
    amo.update_leads_custom_fields([{"id": field, "name": "Temper"}])
    assert amo.get_leads_custom_field(field)["name"] == "Temper"
with step("catalogs: create"):
    [catalog] = ids(amo.create_catalogs([{"name": "Goods", "type": "regular"}]), "catalogs")
    assert amo.get_catalog(catalog)["name"] == "Goods"
with step("catalogs: elements"):
    [element] = ids(amo.add_elements_to_catalog(catalog, [{"name": "Brick"}]), "elements")
    assert ids(amo.get_catalog_elements(catalog), "elements") == [element]
with step("catalogs: update an element"):
    amo.update_elements_in_catalog(catalog, [{"id": element, "name": "Red brick"}])
    assert amo.get_catalog_element(catalog, element)["name"] == "Red brick"
with step("catalogs: link an element"):
    metadata = {"quantity": 2, "catalog_id": catalog}
    amo.link_leads_entity(first, [{"to_entity_id": element, "to_entity_type": "catalog_elements", "metadata": metadata}])
    [link] = [one for one in items(amo.get_leads_links(first), "links") if one["to_entity_type"] == "catalog_elements"]
    assert link["metadata"]["quantity"] == 2
with step("webhooks: subscribe"):
    amo.subscribe_webhook("https://client.example/hook", ["add_lead"])
    assert [one["destination"] for one in items(amo.get_webhooks(), "webhooks")] == ["https://client.example/hook"]
with step("widgets: list"):
    assert [one["code"] for one in items(amo.get_widgets(), "widgets")] == ["my_widget"]
with step("events: list"):
    assert first in [one["entity_id"] for one in items(amo.get_events(filter_by_type="lead_added"), "events")]
with step("events: types"):
    assert "lead_added" in [one["key"] for one in items(amo.get_events_type("en"), "events_types")]
sip = {"source_uid": "line", "source_name": "Line"}
metadata = {"from": "+79151112233", "phone": "+78001112233", "called_at": 1700000000, "duration": 10}
metadata |= {"link": "https://site.example/a.mp3", "service_code": "line", "uniq": "u-1"}
with step("unsorted: create"):
    amo.create_unsorted_by_sip("line", "Line", metadata, {"name": "Zoe"}, {"name": "Rang up"}, {"name": "Zoe's"})
with step("unsorted: create, by a raw request"):
    embedded = {"leads": [{"name": "Rang again"}], "contacts": [{"name": "Zoe"}]}
    wanted = {**sip, "metadata": {**metadata, "uniq": "u-2"}, "_embedded": embedded}
    made = amo._send_api_request("post", f"{amo.crm_url}/api/v4/leads/unsorted/sip", [wanted])
    uid = items(made, "unsorted")[0]["uid"]
with step("unsorted: read"):
    assert amo.get_unsorted_by_uid(uid)["category"] == "sip"
with step("unsorted: accept"):
    accepted = amo.accept_unsorted(uid, 504141, 32392156)
    assert amo.get_lead(ids(accepted, "leads")[0])["name"] == "Rang again"
with step("errors: named by the field"):
    try:
        amo.create_leads([{"name": "Bad", "price": "much"}])
    except AmoException as error:
        assert "validation-errors" in str(error)
    else:
        raise AssertionError("a wrong price was taken")
with step("sign in: refresh"):
    old = amo.access_token
    amo.update_tokens()
    assert amo.access_token != old and len(ids(amo.get_users(), "users")) == 3
