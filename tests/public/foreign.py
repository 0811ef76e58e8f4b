# The session of ours.py by the client that openapi-python-client makes of the published file, with its own templates.
# It runs in a process of its own, where that client is importable: `python foreign.py URL TOKEN`.
import sys

from amocrm_public import AuthenticatedClient
from amocrm_public.api.account import get_account
from amocrm_public.api.contacts import create_contacts, list_contacts
from amocrm_public.api.custom_fields import list_custom_fields_of_contacts
from amocrm_public.api.events import list_events
from amocrm_public.api.leads import create_leads, get_lead, list_leads, update_lead
from amocrm_public.api.links import link_entities_of_leads, list_entity_links_of_leads, unlink_entities_of_leads
from amocrm_public.api.notes import create_entity_notes_of_leads, list_entity_notes_of_leads
from amocrm_public.api.pipelines import list_pipelines
from amocrm_public.api.tags import list_tags_of_leads
from amocrm_public.api.tasks import create_tasks, list_tasks
from amocrm_public.models import (
    AccountWith,
    CommonNoteCreate,
    CommonNoteParamsWrite,
    ContactCreate,
    LeadCreate,
    LeadUpdate,
    LeadWith,
    LinkTarget,
    LinkWrite,
    ListLeadsOrderupdatedAt,
    ListTasksFilterentityType,
    ListTasksFilterisCompleted,
    MultitextField,
    MultitextFieldValue,
    TaskCreate,
    TaskCreateEntityType,
)

client = AuthenticatedClient(base_url=sys.argv[1], token=sys.argv[2])


def call(operation, *path, **arguments):
    answer = operation.sync_detailed(*path, client=client, **arguments)
    assert answer.status_code < 300, (operation.__name__, answer)
    return answer.parsed


call(get_account, with_=[AccountWith.USERS_GROUPS, AccountWith.DRIVE_URL])
call(list_leads, limit=5)
call(list_leads, filterid=[1, 2], filterpricefrom=100, filterpriceto=500)
call(
    list_leads,
    orderupdated_at=ListLeadsOrderupdatedAt.DESC,
    filterstatuses0pipeline_id=1,
    filterstatuses0status_id=142,
    filtercreated_atfrom=1589000000,
    filtercreated_atto=1589299387,
)
made = call(create_leads, body=[LeadCreate(name="Big deal", price=5000)])
lead = made.field_embedded.leads[0].id
call(get_lead, lead, with_=[LeadWith.CONTACTS, LeadWith.LOSS_REASON])
call(update_lead, lead, body=LeadUpdate(price=6000))
phone = MultitextField(field_code="PHONE", values=[MultitextFieldValue(value="+79151112233", enum_code="WORK")])
contacts = call(create_contacts, body=[ContactCreate(name="Ann", custom_fields_values=[phone])])
contact = contacts.field_embedded.contacts[0].id
call(list_contacts, query="Ann")
link = [LinkWrite(to_entity_id=contact, to_entity_type=LinkTarget.CONTACTS)]
call(link_entities_of_leads, lead, body=link)
call(list_entity_links_of_leads, lead)
call(unlink_entities_of_leads, lead, body=link)
task = TaskCreate(text="Call", complete_till=1893456000, entity_id=lead, entity_type=TaskCreateEntityType.LEADS)
call(create_tasks, body=[task])
call(list_tasks, filteris_completed=ListTasksFilterisCompleted.VALUE_0, filterentity_type=ListTasksFilterentityType.LEADS)
note = CommonNoteCreate(note_type="common", params=CommonNoteParamsWrite(text="Hello"))
call(create_entity_notes_of_leads, lead, body=[note])
call(list_entity_notes_of_leads, lead, filternote_type=["common"])
call(list_custom_fields_of_contacts)
call(list_pipelines)
call(list_tags_of_leads, limit=10)
call(list_events, filtertype=["lead_added", "lead_deleted"])
