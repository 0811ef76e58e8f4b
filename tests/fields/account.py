"""An account with fields of every type and names of every sort, as its definitions are saved."""

from __future__ import annotations

from typing import Any


def options(*names: str, first: int) -> list[dict[str, Any]]:
    return [{"id": first + i, "value": name, "sort": 500 + i} for i, name in enumerate(names)]


def field(number: int, name: str, kind: str, **more: Any) -> dict[str, Any]:
    return {"id": number, "name": name, "type": kind, "code": None, "sort": 500, "is_api_only": False, **more}


PHONES = options("WORK", "WORKDD", "MOB", "FAX", "HOME", "OTHER", first=71)

LEADS = [
    field(101, "Бюджет проекта", "monetary", currency="EUR"),
    field(102, "Источник заявки", "select", enums=options("Сайт", "Звонок клиента", "2ГИС", "Щёлково — офис", first=1020)),
    field(103, "Услуги", "multiselect", enums=options("Доставка", "Сборка", first=1030)),
    field(104, "Дата договора", "date"),
    field(105, "Время доставки", "date_time"),
    field(106, "Срочно!", "checkbox"),
    field(107, "Оплата", "radiobutton", enums=options("Наличные", "Карта", first=1070)),
    field(108, "Площадь", "numeric", code="AREA"),
    field(109, "utm_source", "tracking_data", code="UTM_SOURCE"),
    field(110, "_ym_uid", "tracking_data", code="_YM_UID"),
    field(111, "Договор", "file"),
    field(112, "Зависимые списки", "chained_list"),
    field(113, "Адрес", "smart_address"),
    field(114, "Плательщик", "legal_entity"),
    field(115, "Голограмма", "hologram"),
    field(116, "Пустой список", "select", enums=[]),
]
CLASHES = [
    field(201, "Комментарий", "textarea"),
    field(202, "комментарий", "text"),
    field(203, "Комментарий 202", "text"),
    field(204, "✨", "text"),
    field(205, "", "text"),
    field(206, "2024", "numeric"),
    field(207, "class", "text"),
    field(208, "ZONE", "text"),
    field(209, "Zone", "date"),
    field(210, "Цвет", "select", enums=options("Красный", "красный", "КРАСНЫЙ 2101", "№ 5", "None", first=2100)),
    field(211, 'Скобки "ёлочки" и \\', "text"),
    field(212, '"""', "text"),
    field(213, "Очень длинное название поля, которое никак не помещается в одну строку и ещё немного дальше", "multiselect"),
    field(
        214,
        "Очень длинное название поля с вариантами, которое никак не помещается в одну строку",
        "multiselect",
        enums=options(
            "Очень длинный вариант, который тоже никак не помещается в одну строку исходного кода модуля", "Б", first=2140
        ),
    ),
    field(215, "Строка\nвторая\u200b\u202e", "url"),
    field(216, "Сайт компании", "url", code="companySite"),
]
CONTACTS = [
    field(301, "Телефон", "multitext", code="PHONE", enums=PHONES),
    field(302, "Email", "multitext", code="EMAIL", enums=options("WORK", "PRIV", "OTHER", first=81)),
    field(303, "Мессенджер", "multitext", code="IM", enums=options("SKYPE", "JABBER", first=91)),
    field(304, "Должность", "text", code="POSITION"),
    field(305, "День рождения", "birthday"),
    field(306, "Без меток", "multitext"),
    field(307, "Улица", "streetaddress"),
]
COMPANIES = [field(401, "Юр. название", "org_legal_name"), field(402, "Web", "url", code="WEB")]
GOODS = [
    field(501, "Артикул", "text", code="SKU"),
    field(502, "Цена", "price", code="PRICE"),
    field(
        503,
        "Группа",
        "category",
        code="GROUP",
        nested=[
            {"id": 5031, "parent_id": None, "value": "Обувь", "sort": 1},
            {"id": 5032, "parent_id": 5031, "value": "Мужская", "sort": 2},
            {"id": 5033, "parent_id": None, "value": "Одежда", "sort": 3},
            {"id": 5034, "parent_id": 5033, "value": "Мужская", "sort": 4},
        ],
    ),
    field(504, "catalog id", "numeric"),
]
INVOICES = [
    field(601, "Позиции", "items", code="ITEMS"),
    field(602, "Клиент", "linked_entity"),
    field(603, "Плательщик", "payer", code="PAYER"),
    field(604, "Поставщик", "supplier", code="SUPPLIER"),
]

ACCOUNT: dict[str, Any] = {
    "made_by": "python -m amokit.codegen",
    "version": 1,
    "account": {"id": 77, "name": "romashka", "time_zone": "Europe/Moscow"},
    "fields": {"leads": LEADS, "contacts": CONTACTS, "companies": COMPANIES, "customers": CLASHES},
    "catalogs": [
        {"id": 12, "name": "Товары", "fields": GOODS},
        {"id": 11, "name": "Счета/покупки", "fields": INVOICES},
        {"id": 13, "name": "None", "fields": []},
    ],
    "pipelines": [
        {
            "id": 31,
            "name": "Отдел продаж",
            "sort": 1,
            "statuses": [
                {"id": 142, "name": "Успешно реализовано", "sort": 10000},
                {"id": 143, "name": "Закрыто и не реализовано", "sort": 11000},
                {"id": 311, "name": "Неразобранное", "sort": 10},
                {"id": 312, "name": "Первый контакт", "sort": 20},
                {"id": 313, "name": "Первый контакт", "sort": 30},
            ],
        },
        {"id": 32, "name": "IntEnum", "sort": 2, "_embedded": {"statuses": [{"id": 321, "name": "New", "sort": 10}]}},
        {"id": 33, "name": "1-я линия", "sort": 3, "statuses": []},
    ],
}
