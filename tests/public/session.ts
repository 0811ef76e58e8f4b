// The session of ours.py by the client that @hey-api/openapi-ts makes of the published file, with its default settings.
import { client } from "./client.gen";
import * as amo from "./sdk.gen";
import type { LeadCreate } from "./types.gen";

const [url, token] = process.argv.slice(2);
client.setConfig({ baseUrl: url, auth: token, throwOnError: true });
const throwOnError = true;

await amo.getAccount({ query: { with: ["users_groups", "drive_url"] }, throwOnError });
await amo.listLeads({ query: { limit: 5 }, throwOnError });
await amo.listLeads({
  query: { "filter[id][]": [1, 2], "filter[price][from]": 100, "filter[price][to]": 500 },
  throwOnError,
});
await amo.listLeads({
  query: {
    "order[updated_at]": "desc",
    "filter[statuses][0][pipeline_id]": 1,
    "filter[statuses][0][status_id]": 142,
    "filter[created_at][from]": 1589000000,
    "filter[created_at][to]": 1589299387,
  },
  throwOnError,
});
const lead: LeadCreate = { name: "Big deal", price: 5000 };
const made = await amo.createLeads({ body: [lead], throwOnError });
const id = made.data._embedded!.leads![0].id;
await amo.getLead({ path: { id }, query: { with: ["contacts", "loss_reason"] }, throwOnError });
await amo.updateLead({ path: { id }, body: { price: 6000 }, throwOnError });
const contacts = await amo.createContacts({
  body: [
    {
      name: "Ann",
      custom_fields_values: [{ field_code: "PHONE", values: [{ value: "+79151112233", enum_code: "WORK" }] }],
    },
  ],
  throwOnError,
});
const to_entity_id = contacts.data._embedded!.contacts![0].id;
await amo.listContacts({ query: { query: "Ann" }, throwOnError });
const link = [{ to_entity_id, to_entity_type: "contacts" as const }];
await amo.linkEntitiesOfLeads({ path: { entity_id: id }, body: link, throwOnError });
await amo.listEntityLinksOfLeads({ path: { entity_id: id }, throwOnError });
await amo.unlinkEntitiesOfLeads({ path: { entity_id: id }, body: link, throwOnError });
await amo.createTasks({
  body: [{ entity_id: id, entity_type: "leads", text: "Call", complete_till: 1893456000 }],
  throwOnError,
});
await amo.listTasks({ query: { "filter[is_completed]": 0, "filter[entity_type]": "leads" }, throwOnError });
await amo.createEntityNotesOfLeads({
  path: { entity_id: id },
  body: [{ note_type: "common", params: { text: "Hello" } }],
  throwOnError,
});
await amo.listEntityNotesOfLeads({
  path: { entity_id: id },
  query: { "filter[note_type][]": ["common"] },
  throwOnError,
});
await amo.listCustomFieldsOfContacts({ throwOnError });
await amo.listPipelines({ throwOnError });
await amo.listTagsOfLeads({ query: { limit: 10 }, throwOnError });
await amo.listEvents({ query: { "filter[type]": ["lead_added", "lead_deleted"] }, throwOnError });
