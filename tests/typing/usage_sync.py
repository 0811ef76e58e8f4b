# pyright: strict
"""What a type checker knows of the blocking client. It is checked, not run."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from datetime import UTC, datetime
from decimal import Decimal
from typing import Literal, assert_type

import attrs
import httpx
from amokit import (
    UNSET,
    AmoCRM,
    AmoError,
    APIError,
    Callback,
    NotFoundError,
    OAuth,
    RateLimiter,
    RateLimitError,
    Retry,
    Token,
    TokenStore,
    TransportError,
    Unlisted,
    Unset,
    ValidationError,
    parse_callback,
)
from amokit.errors import FieldError, UnreadableBodyError
from amokit.models import (
    CatalogElement,
    ClearField,
    CommonNoteCreate,
    CommonNoteParamsWrite,
    Contact,
    ContactRef,
    ContactsFilter,
    CustomField,
    CustomFieldGroup,
    EntityFile,
    EntityLink,
    EntitySubscription,
    EntityTag,
    Lead,
    LeadCreate,
    LeadCreated,
    LeadCreateEmbedded,
    LeadEmbedded,
    LeadsFilter,
    LeadUpdate,
    LeadUpdated,
    LinkWrite,
    MultitextCustomField,
    Note,
    NoteCreated,
    NumericCustomField,
    OptionValue,
    PipelineStatus,
    Range,
    RawModel,
    SelectField,
    StatusFilter,
    Tag,
    TagCreate,
    TagRef,
    TagUpdate,
    Task,
    TaskCreate,
    TextCustomField,
    TextField,
    TextValue,
    TimeRange,
    UnknownCustomField,
)
from amokit_api.batches import Outcome
from amokit_api.lists.page import Page


def making_clients(store: TokenStore) -> None:
    AmoCRM("mycompany", token="t")
    AmoCRM("mycompany.kommo.com", auth=OAuth("id", "secret", "https://example.org", store))
    AmoCRM(base_url="http://127.0.0.1:8080", token="t", timeout=5, limiter=None, retry=None)
    AmoCRM(
        "mycompany",
        token="t",
        timeout=httpx.Timeout(5, read=60),
        transport=httpx.HTTPTransport(),
        limiter=RateLimiter(rate=5),
        retry=Retry(attempts=2),
        hosts={"drive": "https://drive-b.amocrm.ru"},
        app="shop/1",
    )
    with AmoCRM("mycompany", token="t") as amo:
        assert_type(amo, AmoCRM)


def one_object(amo: AmoCRM) -> None:
    lead = amo.leads.get(1, with_=["contacts", "loss_reason", Unlisted("brand_new")])
    assert_type(lead, Lead)
    assert_type(lead.id, int)
    assert_type(lead.name, str | None)
    assert_type(lead.price, int | None)
    assert_type(lead.created_at, datetime)
    assert_type(lead.embedded, LeadEmbedded | None)
    if lead.embedded is not None:
        assert_type(lead.embedded.tags, list[Tag] | None)
        assert_type(lead.embedded.contacts, list[ContactRef] | None)
    if lead.name:
        assert_type(lead.name.upper(), str)
    lead.to_write().name = "changed"
    assert_type(attrs.evolve(lead, name="other"), Lead)
    assert_type(Lead.from_dict({"id": 1}), Lead)
    print(lead.to_dict()["id"])
    assert_type(amo.contacts.get(1), Contact)
    assert_type(amo.tasks.get(1), Task)


def custom_fields(lead: Lead) -> None:
    for field in lead.custom_fields_values or []:
        assert_type(field.field_id, int | None)
        if isinstance(field, TextCustomField):
            assert_type(field.field_id, int)
            assert_type(field.values, list[TextValue] | None)
            for value in field.values or []:
                assert_type(value.value, str | None)
        elif isinstance(field, NumericCustomField):
            for number in field.values or []:
                assert_type(number.value, Decimal | None)
        elif isinstance(field, MultitextCustomField):
            assert_type(field.values, list[OptionValue] | None)
        elif isinstance(field, UnknownCustomField):
            assert_type(field.field_type, str | None)


def long_lists(amo: AmoCRM) -> None:
    page = amo.leads.list(filter=RawModel({"brand_new": 1}), concurrency=4, cursor=None)
    assert_type(page.cursor, str | None)
    amo.leads.files(11).list(cursor=page.cursor)
    assert_type(amo.check_filters(), bool)


def lists(amo: AmoCRM) -> None:
    page = amo.leads.list(
        filter=LeadsFilter(
            id=[1, 2],
            price=Range(from_=1),
            statuses=[StatusFilter(pipeline_id=1, status_id=142)],
            created_at=TimeRange(from_=datetime.now(UTC)),
            updated_at=TimeRange(from_=1700000000),
            custom_fields_values={
                123: ["a", 1, 0.5],
                456: Range(from_=Decimal("0.5"), to=5),
                789: TimeRange(from_=datetime.now(UTC)),
                790: True,
            },
        ),
        with_=("contacts", "source_id"),
        order={"updated_at": "desc"},
        query="Acme",
        page=1,
        limit=250,
    )
    assert_type(page, Page[Lead])
    assert_type(page.items, list[Lead])
    assert_type(page.total, int | None)
    assert_type(page.has_next, bool)
    assert_type(page.next_page(), Page[Lead] | None)
    assert_type(page.pages(), Generator[Page[Lead]])
    assert_type(page.first(), Lead | None)
    assert_type(page.collect(max=10), list[Lead])
    for lead in page:
        assert_type(lead, Lead)
    assert_type([contact.id for contact in amo.contacts.list(filter=ContactsFilter(name=["a"]))], list[int])


def writing(amo: AmoCRM) -> None:
    new = LeadCreate(
        name="a",
        price=Decimal("1.50"),
        created_at=datetime.now(UTC),
        closed_at=None,
        custom_fields_values=[
            TextField(field_id=1, value="x"),
            SelectField(field_code="COLOUR", enum_id=7),
            ClearField(field_id=2),
            RawModel({"field_id": 3, "values": [{"value": {"new": 1}}]}),
        ],
        tags_to_add=(TagRef(name=name) for name in ("a", "b")),
        embedded=LeadCreateEmbedded(tags=[TagRef(id=1)]),
    )
    assert_type(new.name, str | Unset)
    if new.name is not UNSET:
        assert_type(new.name, str)
    assert_type(amo.leads.create(new), LeadCreated)
    assert_type(amo.leads.create_many(LeadCreate(name=str(i)) for i in range(100)), list[LeadCreated])
    assert_type(amo.leads.update(1, LeadUpdate(price=None)), LeadUpdated)
    assert_type(amo.leads.update_many([LeadUpdate(id=1, name="b")]), list[LeadUpdated])
    each = amo.leads.create_each((LeadCreate(name=str(i)) for i in range(9)), size=3, on_error="collect")
    assert_type(each, Iterator[Outcome[LeadCreate, LeadCreated]])
    for outcome in each:
        assert_type(outcome.item, LeadCreate)
        assert_type(outcome.result, LeadCreated | None)
        assert_type(outcome.status, Literal["saved", "refused", "unknown", "not_sent"])
    only_text = [TextField(field_id=1, value="x")]
    LeadCreate(custom_fields_values=only_text)
    LeadCreate(price=UNSET)
    TaskCreate(text="Call", complete_till=datetime.now(UTC), entity_type="leads", entity_id=1)


def sub_resources(amo: AmoCRM) -> None:
    assert_type(amo.leads.link(11, "contacts", [21, 22], is_main=True), list[EntityLink])
    amo.leads.unlink(11, "contacts", 21)
    assert_type(amo.leads.links(11).link([LinkWrite(to_entity_id=21, to_entity_type="contacts")]), list[EntityLink])
    assert_type(amo.leads.notes(11).list(), Page[Note])
    assert_type(amo.leads.notes.list(), Page[Note])
    assert_type(amo.pipelines.statuses(3).get(142), PipelineStatus)
    assert_type(amo.catalogs.elements(7).list(), Page[CatalogElement])
    amo.leads.loss_reasons.delete(1)


def shared_sub_resources(amo: AmoCRM) -> None:
    assert_type(amo.contacts.tags.list(), Page[EntityTag])
    assert_type(amo.leads.tags.update(1, TagUpdate(name="vip")), EntityTag)
    assert_type(amo.companies.tags.create(TagCreate(name="vip")), EntityTag)
    assert_type(amo.customers.notes(11).create(CommonNoteCreate(params=CommonNoteParamsWrite(text="Called"))), NoteCreated)
    assert_type(amo.contacts.custom_fields.get(1), CustomField)
    assert_type(amo.companies.custom_field_groups.get("default"), CustomFieldGroup)
    assert_type(amo.customers.subscriptions(11).list(), Page[EntitySubscription])
    assert_type(amo.leads.files(11).list(), Page[EntityFile])


def failing(amo: AmoCRM) -> None:
    try:
        amo.leads.get(1)
    except NotFoundError as error:
        assert_type(error.status, int)
        assert_type(error.request_id, str | None)
    except RateLimitError as error:
        assert_type(error.retry_after, float | None)
    except ValidationError as error:
        assert_type(error.validation_errors, list[FieldError])
    except APIError as error:
        assert_type(error.title, str)
    except TransportError as error:
        assert_type(error.sent_maybe, bool)
    except UnreadableBodyError as error:
        assert_type(error.body, bytes)
    except AmoError:
        raise


class FileStore:
    """A store needs no base class."""

    def load(self) -> Token | None:
        return None

    def save(self, token: Token, /) -> None:
        assert_type(token.refresh_token, str | None)


def signing_in() -> None:
    auth = OAuth("id", "secret", "https://example.org", FileStore())
    amo = AmoCRM("mycompany", auth=auth)
    assert_type(amo.authorize_url("state", mode="popup"), str)
    back = parse_callback("https://example.org/?code=a", state="state")
    assert_type(back, Callback)
    assert_type(amo.sign_in(back.code), Token)
    assert_type(Token("a").expires_at, datetime | None)
    assert_type(Token("a").expired, bool)
