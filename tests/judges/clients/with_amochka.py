# amochka: by requests, for amoCRM's own hosts only; takes tokens from a JSON text.
import json
import time

from steps import access, loopback, step

loopback()

from amochka import AmoCRMClient, CacheConfig  # noqa: E402

keys = {name: access[name] for name in ("access_token", "refresh_token", "client_id", "client_secret", "redirect_uri")}
with step("sign in: tokens"):
    amo = AmoCRMClient(
        "https://example.amocrm.ru",
        json.dumps({**keys, "expires_at": str(time.time() + 3600)}),
        CacheConfig.disabled(),
        disable_logging=True,
        rate_limit=1000,
        max_retries=0,
    )
with step("account: read"):
    assert amo.get_account(with_=["task_types"])["id"] == 77
with step("account: task types"):
    assert {1, 2} <= {one["id"] for one in amo.get_task_types()}
with step("leads: create"):
    first = amo.create_lead({"name": "First", "price": 100})["id"]
    [made] = amo.create_leads([{"name": "Second", "price": 900, "1101": "B-18"}])
    second = made["id"]
with step("leads: read"):
    lead = amo.get_deal_by_id(second, skip_fields_mapping=True)
    assert lead["name"] == "Second"
with step("leads: read with names of fields"):
    assert amo.get_deal_by_id(second)["Contract"] == "B-18"
with step("leads: list"):
    assert {one["id"] for one in amo.fetch_leads()} == {first, second}
with step("leads: filter by pipeline and time"):
    now = int(time.time())
    found = amo.fetch_leads(updated_from=now - 3600, updated_to=now + 3600, pipeline_ids=3104455, include_contacts=True)
    assert len(list(found)) == 2
    assert list(amo.fetch_leads(pipeline_ids=3104456)) == []
with step("leads: update"):
    amo.update_lead(first, {"price": 150, "Contract": "A-17"})
    assert amo.get_deal_by_id(first)["price"] == 150
with step("tags: add to a lead"):
    amo.update_lead(first, {}, tags_to_add=["hot"])
    assert [one["name"] for one in amo.get_deal_by_id(first, skip_fields_mapping=True)["_embedded"]["tags"]] == ["hot"]
with step("tags: take from a lead"):
    amo.update_lead(first, {}, tags_to_delete=["hot"])
    assert amo.get_deal_by_id(first, skip_fields_mapping=True)["_embedded"]["tags"] == []
with step("contacts: create"):
    phone = {"field_code": "PHONE", "values": [{"value": "+79151112233", "enum_code": "WORK"}]}
    ann = amo.create_contact({"name": "Ann", "custom_fields_values": [phone]})["id"]
with step("contacts: read"):
    assert amo.get_contact_by_id(ann, include="leads")["name"] == "Ann"
with step("contacts: search by phone"):
    assert [one["id"] for one in amo.fetch_contacts(query="9151112233")] == [ann]
with step("links: create"):
    amo.link_entity("lead", first, ann, "contact", {"is_main": True})
with step("links: list"):
    assert [one["to_entity_id"] for one in amo.get_entity_links("lead", first)] == [ann]
with step("notes: create"):
    note = amo.add_entity_note("lead", first, "common", {"text": "Hello"})["id"]
with step("notes: read"):
    assert amo.get_deal_note(first, note)["params"]["text"] == "Hello"
with step("notes: list"):
    assert [one["id"] for one in amo.get_deal_notes(first, note_type="common")] == [note]
with step("notes: list, of leads"):
    assert [one["id"] for one in amo.fetch_notes(entity="lead", entity_ids=[first])] == [note]
with step("tasks: create, by a raw request"):
    wanted = {"text": "Call", "complete_till": 2000000000, "entity_id": first, "entity_type": "leads"}
    made = amo._make_request("POST", "/api/v4/tasks", data=[wanted])
    task = made["_embedded"]["tasks"][0]["id"]
with step("tasks: read"):
    assert amo.get_task(task)["text"] == "Call"
with step("tasks: filter"):
    assert [one["id"] for one in amo.fetch_tasks(entity_type="leads", entity_ids=[first])] == [task]
with step("events: list"):
    assert "lead_added" in {one["type"] for one in amo.fetch_events(entity="lead", entity_ids=[first])}
with step("events: by type"):
    [event] = amo.get_deal_events(first, event_type="lead_added")
    assert amo.get_event(event["id"])["entity_id"] == first
with step("users: list"):
    assert len(list(amo.fetch_users())) == 3
with step("pipelines: list"):
    assert [one["name"] for one in amo.fetch_pipelines()] == ["Sales", "Repairs"]
with step("custom fields: by name"):
    assert amo.find_custom_field_id("contract")[0] == 1101
with step("bots: list"):
    assert {one["id"] for one in amo.fetch_bots()} == {321, 322}
with step("bots: run"):
    amo.run_bot(321, first)
    amo.run_bots([{"bot_id": 321, "entity_id": first, "entity_type": "leads"}])
with step("sign in: refresh"):
    old = amo.token
    amo._refresh_access_token()
    assert amo.token != old and amo.get_account()["id"] == 77
