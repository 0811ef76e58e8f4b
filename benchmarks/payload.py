"""Pages of leads as a busy account has them, the same on every machine.

A page of 250 leads with 8 custom fields each is about 578 KB of UTF-8. No word of it comes from a real account.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from random import Random
from typing import Any

LEADS = 250
FIELDS = 8
ACCOUNT = 31204417

_FIRST = ("Анна", "Борис", "Вера", "Глеб", "Дина", "Егор", "Зоя", "Игорь", "Clara", "Dmitri", "Emily", "Frank")
_LAST = ("Орлова", "Седов", "Мельник", "Ткаченко", "Громова", "Лапин", "Young", "Becker", "Novak", "Sato")
_WORDS = [
    "поставка",
    "оборудования",
    "монтаж",
    "договор",
    "на",
    "обслуживание",
    "продление",
    "лицензии",
    "повторная",
    "заявка",
    "с",
    "сайта",
    "партнёр",
    "выставка",
    "delivery",
    "install",
    "support",
    "renewal",
    "pilot",
    "partner",
    "upgrade",
    "audit",
    "training",
    "landing",
]
_CITIES = ("Москва", "Казань", "Пермь", "Тверь", "Алматы", "Berlin", "Lisbon", "Austin")
_STREETS = ("ул. Садовая", "пр. Мира", "ул. Зелёная", "Main Street", "Lindenallee")
_OPTIONS = ("Розница", "Опт", "Партнёрский канал", "Госзаказ", "Retail", "Online", "Повторная продажа", "Рекомендация")
_MARKS = ("yandex", "vk", "google", "telegram", "newsletter", "direct", "autumn_sale")
_TAGS = ("горячий", "VIP", "импорт", "сайт", "call back", "ждёт счёт")

Values = list[dict[str, Any]]


def _phrase(random: Random, least: int, most: int) -> str:
    return " ".join(random.choices(_WORDS, k=random.randint(least, most)))


def _option(random: Random, label: str | None = None, code: str | None = None) -> dict[str, Any]:
    return {"value": label or random.choice(_OPTIONS), "enum_id": random.randint(700_000, 999_999), "enum_code": code}


def _text(random: Random) -> Values:
    return [{"value": _phrase(random, 1, 4)}]


def _long(random: Random) -> Values:
    return [{"value": _phrase(random, 4, 10)}]


def _number(random: Random) -> Values:
    return [{"value": str(random.randint(1, 90_000)) if random.random() < 0.8 else f"{random.randint(1, 9000)}.5"}]


def _money(random: Random) -> Values:
    return [{"value": f"{random.randint(100, 900_000)}.{random.randint(10, 99)}"}]


def _one(random: Random) -> Values:
    return [_option(random)]


def _several(random: Random) -> Values:
    return [_option(random, label) for label in random.sample(_OPTIONS, k=random.randint(1, 4))]


def _moment(random: Random) -> Values:
    return [{"value": random.randint(1_600_000_000, 1_760_000_000)}]


def _flag(random: Random) -> Values:
    return [{"value": random.random() < 0.7}]


def _address(random: Random) -> Values:
    parts = {
        "address_line_1": f"{random.choice(_STREETS)}, {random.randint(1, 120)}",
        "city": random.choice(_CITIES),
        "zip": str(random.randint(100_000, 699_999)),
        "country": random.choice(("RU", "KZ", "DE", "US")),
    }
    return [_option(random, value, code) for code, value in parts.items()]


def _mark(random: Random) -> Values:
    return [{"value": random.choice(_MARKS)}]


def _url(random: Random) -> Values:
    return [{"value": f"https://shop.example/offers/{random.randint(1, 99_999)}"}]


# The custom fields of the account in their order: type, code, name, share of the leads that have it, values.
_FIELDS: tuple[tuple[str, str | None, str, float, Callable[[Random], Values]], ...] = (
    ("text", None, "Номер заказа в 1С", 0.8, _text),
    ("text", None, "Contact person", 0.4, _text),
    ("textarea", None, "Комментарий менеджера", 0.3, _long),
    ("numeric", None, "Количество мест", 0.8, _number),
    ("numeric", None, "Скидка, %", 0.4, _number),
    ("monetary", None, "Себестоимость", 0.3, _money),
    ("select", None, "Канал продаж", 0.9, _one),
    ("select", None, "Segment", 0.5, _one),
    ("radiobutton", None, "Тип оплаты", 0.3, _one),
    ("multiselect", None, "Интересующие товары", 0.7, _several),
    ("date", None, "Дата отгрузки", 0.4, _moment),
    ("date_time", None, "Время встречи", 0.7, _moment),
    ("checkbox", None, "Договор подписан", 0.7, _flag),
    ("url", None, "Ссылка на смету", 0.4, _url),
    ("smart_address", None, "Адрес доставки", 0.5, _address),
    ("tracking_data", "UTM_SOURCE", "utm_source", 0.9, _mark),
    ("tracking_data", "UTM_CAMPAIGN", "utm_campaign", 0.6, _mark),
    ("tracking_data", "REFERRER", "referrer", 0.3, _url),
)


def _custom_fields(random: Random) -> list[dict[str, Any]]:
    # Weighted, without repetition: the largest of random() ** (1 / weight) win.
    drawn = sorted(range(len(_FIELDS)), key=lambda i: random.random() ** (1 / _FIELDS[i][3]), reverse=True)
    result: list[dict[str, Any]] = []
    for i in sorted(drawn[:FIELDS]):
        kind, code, name, _, values = _FIELDS[i]
        result.append(
            {"field_id": 640_100 + 2 * i, "field_name": name, "field_code": code, "field_type": kind, "values": values(random)}
        )
    return result


def _self(base: str, kind: str, id: int) -> dict[str, Any]:
    return {"self": {"href": f"{base}/api/v4/{kind}/{id}"}}


def lead(random: Random, id: int, base: str) -> dict[str, Any]:
    """One lead as the server sends it."""
    created = random.randint(1_640_000_000, 1_750_000_000)
    closed = random.random() < 0.4
    company, first, second = (random.randint(20_000_000, 29_999_999) for _ in range(3))
    return {
        "id": id,
        "name": f"{_phrase(random, 1, 2).capitalize()}: {random.choice(_FIRST)} {random.choice(_LAST)}",
        "price": random.randint(0, 900) * 500,
        "responsible_user_id": random.randint(9_000_000, 9_000_040),
        "group_id": random.choice((0, 0, 455_120, 455_121)),
        "status_id": 142 if closed else random.randint(61_000_000, 61_000_009),
        "pipeline_id": random.choice((7_100_100, 7_100_104)),
        "loss_reason_id": None,
        "created_by": random.choice((0, 9_000_003, 9_000_017)),
        "updated_by": random.choice((0, 9_000_003, 9_000_017)),
        "created_at": created,
        "updated_at": created + random.randint(60, 5_000_000),
        "closed_at": created + 5_000_000 if closed else None,
        "closest_task_at": None if closed else created + 6_000_000,
        "is_deleted": False,
        "custom_fields_values": _custom_fields(random),
        "score": None,
        "account_id": ACCOUNT,
        "labor_cost": None,
        "is_price_computed": False,
        "_links": _self(base, "leads", id),
        "_embedded": {
            "tags": [{"id": 51_000 + i, "name": _TAGS[i], "color": None} for i in random.sample(range(len(_TAGS)), k=2)],
            "companies": [{"id": company, "_links": _self(base, "companies", company)}],
            "contacts": [
                {"id": first, "is_main": True, "_links": _self(base, "contacts", first)},
                {"id": second, "is_main": False, "_links": _self(base, "contacts", second)},
            ],
        },
    }


def page(number: int, pages: int, base: str, leads: int = LEADS) -> dict[str, Any]:
    """Page `number` of `pages`; its links lead to `base`."""
    random = Random(number)
    href = f"{base}/api/v4/leads?limit={leads}&page="
    links = {"self": {"href": f"{href}{number}"}}
    if number < pages:
        links["next"] = {"href": f"{href}{number + 1}"}
    start = 40_000_000 + number * 1000
    return {"_page": number, "_links": links, "_embedded": {"leads": [lead(random, start + i, base) for i in range(leads)]}}


def encode(value: Any) -> bytes:
    """The bytes that the server sends."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
