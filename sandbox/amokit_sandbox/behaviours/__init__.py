"""What operations really do, by operationId. One that is not here answers by the description alone."""

from __future__ import annotations

from collections.abc import Mapping

from ..call import Behaviour
from . import account, complex, entities, links, oauth, unsorted

BEHAVIOURS: Mapping[str, Behaviour] = {
    "get_account": account.get_account,
    "list_leads": entities.list_of("leads"),
    "get_lead": entities.get_of("leads"),
    "create_leads": entities.create_of("leads"),
    "update_leads": entities.update_of("leads"),
    "update_lead": entities.update_one_of("leads"),
    "create_leads_complex": complex.create_leads_complex,
    "list_contacts": entities.list_of("contacts"),
    "get_contact": entities.get_of("contacts"),
    "create_contacts": entities.create_of("contacts"),
    "update_contacts": entities.update_of("contacts"),
    "update_contact": entities.update_one_of("contacts"),
    "list_companies": entities.list_of("companies"),
    "get_company": entities.get_of("companies"),
    "create_companies": entities.create_of("companies"),
    "update_companies": entities.update_of("companies"),
    "update_company": entities.update_one_of("companies"),
    "list_entity_links": links.list_entity_links,
    "list_links": links.list_links,
    "link_entities": links.link,
    "link_entities_mass": links.link,
    "unlink_entities": links.unlink,
    "unlink_entities_mass": links.unlink,
    "list_unsorted": unsorted.list_unsorted,
    "get_unsorted": unsorted.get_unsorted,
    "create_unsorted_sip": unsorted.create("sip"),
    "create_unsorted_forms": unsorted.create("forms"),
    "accept_unsorted": unsorted.accept,
    "decline_unsorted": unsorted.decline,
    "link_unsorted": unsorted.link,
    "get_unsorted_summary": unsorted.summary,
    "authorize_page": oauth.authorize,
    "get_access_token": oauth.get_access_token,
    "get_account_domain": oauth.get_account_domain,
    "get_account_domain_by_refresh_token": oauth.get_account_domain_by_refresh_token,
}

# These take their body raw, and refuse it in their own way.
RAW_BODY = frozenset({"get_access_token"})
