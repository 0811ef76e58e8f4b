"""A field that chains catalogs: a model depends on its brand."""

from amokit import AmoCRM
from amokit.fields import ChainedListKey
from amokit.models import CustomFieldChainedListWrite


def main(amo: AmoCRM) -> None:
    brands, models = (amo.catalogs.create(name=name) for name in ("Brands", "Models"))
    brand = amo.catalogs.elements(brands.id).create(name="Lada")
    model = amo.catalogs.elements(models.id).create(name="Niva")
    field = amo.leads.custom_fields.create(
        name="Car",
        type="chained_list",
        chained_lists=[
            CustomFieldChainedListWrite(catalog_id=brands.id, parent_catalog_id=None, title="Brand"),
            CustomFieldChainedListWrite(catalog_id=models.id, parent_catalog_id=brands.id, title="Model"),
        ],
    )
    car = ChainedListKey(field.id)
    lead = amo.leads.create(name="Repair", custom_fields_values=[car.set([(brands.id, brand.id), (models.id, model.id)])])
    for level in amo.leads.get(lead.id).custom_fields[car]:
        print(amo.catalogs.elements(level.catalog_id or 0).get(level.catalog_element_id or 0).name)


if __name__ == "__main__":
    with AmoCRM.from_env() as client:
        main(client)
