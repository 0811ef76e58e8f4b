// amocrm-js: by node:https, over https only; signs in by a code.
import { access, assert, client, loopback, same, step } from "./steps.mjs";

loopback();
const { Client } = client("amocrm-js");
const { client_id, client_secret, redirect_uri, code } = access;
const amo = new Client({ domain: "example", auth: { client_id, client_secret, redirect_uri, code } });
const names = (entities) => entities.map((one) => one.name);
let first, second, ann, firm, task, catalog, loyal, note;

await step("sign in: code", async () => {
  assert(await amo.connection.connect(), "connected");
});
await step("account: read", async () => same((await amo.request.get("/api/v4/account", { with: "version" })).data.id, 77));
await step("leads: create", async () => {
  first = new amo.Lead({ name: "First", price: 100 });
  await first.save();
  [second] = await amo.leads.create([{ name: "Second", price: 900 }]);
  assert(first.id && second.id, "ids");
});
await step("leads: read", async () => {
  const lead = await amo.leads.getById(first.id);
  same([lead.name, lead.price], ["First", 100]);
});
await step("leads: list", async () => same((await amo.leads.get()).getData().map((one) => one.id).sort(), [first.id, second.id].sort()));
await step("leads: page", async () => {
  const pages = await amo.leads.get({ limit: 1 });
  same(pages.getData().length, 1);
  await pages.next();
  same(pages.getData().length, 1);
});
await step("leads: filter", async () => same(names((await amo.leads.get({ filter: { price: { from: 500, to: 1000 } } })).getData()), ["Second"]));
await step("leads: order", async () => same(names((await amo.leads.get({ order: { id: "desc" } })).getData()), ["Second", "First"]));
await step("leads: search", async () => same(names((await amo.leads.get({ query: "Secon" })).getData()), ["Second"]));
await step("leads: update", async () => {
  const lead = await amo.leads.getById(first.id);
  lead.price = 150;
  await lead.save();
  same((await amo.leads.getById(first.id)).price, 150);
});
await step("leads: custom field", async () => {
  const lead = await amo.leads.getById(first.id);
  lead.custom_fields_values = [{ field_id: 1101, values: [{ value: "A-17" }] }];
  await lead.save();
  same((await amo.leads.getById(first.id)).custom_fields_values[0].values, [{ value: "A-17" }]);
});
await step("leads: absent", async () => assert(!(await amo.leads.getById(999))?.id, "no id"));
await step("contacts: create", async () => {
  const phone = { field_code: "PHONE", values: [{ value: "+79151112233", enum_code: "WORK" }] };
  ann = new amo.Contact({ name: "Ann", custom_fields_values: [phone] });
  await ann.save();
  same((await amo.contacts.getById(ann.id)).name, "Ann");
});
await step("contacts: search by phone", async () => same(names((await amo.contacts.get({ query: "9151112233" })).getData()), ["Ann"]));
await step("contacts: update", async () => {
  ann.name = "Anna";
  await ann.save();
  same((await amo.contacts.getById(ann.id)).name, "Anna");
});
await step("companies: create", async () => {
  firm = new amo.Company({ name: "Firm" });
  await firm.save();
  same((await amo.companies.getById(firm.id)).name, "Firm");
});
await step("tags: create", async () => {
  await amo.leads.tags.create([{ name: "vip" }]);
  same(names((await amo.leads.tags.get()).getData()), ["vip"]);
});
await step("tags: of a lead", async () => {
  const lead = await amo.leads.getById(first.id);
  lead._embedded = { ...lead._embedded, tags: [{ name: "hot" }] };
  await lead.save();
  same((await amo.leads.getById(first.id))._embedded.tags.map((one) => one.name), ["hot"]);
});
await step("links: create, by a raw request", async () => {
  await amo.request.post(`/api/v4/leads/${first.id}/link`, [{ to_entity_id: ann.id, to_entity_type: "contacts" }]);
  same((await amo.request.get(`/api/v4/leads/${first.id}/links`)).data._embedded.links[0].to_entity_id, ann.id);
});
await step("links: seen in the lead", async () => {
  const lead = await amo.leads.getById(first.id, { with: ["contacts"] });
  same(lead._embedded.contacts.map((one) => one.id), [ann.id]);
});
await step("notes: create, by a raw request", async () => {
  const made = await amo.request.post(`/api/v4/leads/${first.id}/notes`, [{ note_type: "common", params: { text: "Hello" } }]);
  note = made.data._embedded.notes[0].id;
  same((await amo.request.get(`/api/v4/leads/${first.id}/notes/${note}`)).data.params.text, "Hello");
});
await step("tasks: create", async () => {
  task = new amo.Task({ text: "Call", complete_till: 2000000000, entity_id: first.id, entity_type: "leads" });
  await task.save();
  same((await amo.tasks.getById(task.id)).text, "Call");
});
await step("tasks: list", async () => same((await amo.tasks.get()).getData().map((one) => one.id), [task.id]));
await step("tasks: write back what was read", async () => {
  const found = await amo.tasks.getById(task.id);
  found.text = "Call back";
  await found.save();
  same((await amo.tasks.getById(task.id)).text, "Call back");
});
await step("tasks: complete", async () => {
  const found = await amo.tasks.getById(task.id);
  found.is_completed = true;
  found.result = { text: "Done" };
  await found.save();
  same((await amo.tasks.getById(task.id)).result.text, "Done");
});
await step("catalogs: create, by a raw request", async () => {
  const made = await amo.request.post("/api/v4/catalogs", [{ name: "Goods", type: "regular" }]);
  catalog = made.data._embedded.catalogs[0].id;
  same((await amo.request.get(`/api/v4/catalogs/${catalog}`)).data.name, "Goods");
});
await step("customers: create, by a raw request", async () => {
  const made = await amo.request.post("/api/v4/customers", [{ name: "Loyal", next_date: 2000000000 }]);
  loyal = made.data._embedded.customers[0].id;
  same((await amo.request.get(`/api/v4/customers/${loyal}`)).data.name, "Loyal");
});
await step("errors: named by the field", async () => {
  const error = await amo.request.post("/api/v4/leads", [{ name: "Bad", price: "much" }]).catch((caught) => caught);
  assert(JSON.stringify(error.apiResponse?.data ?? error.data ?? error.message).includes("price"), "the field is named");
});
await step("sign in: refresh", async () => {
  const old = amo.token.getValue().access_token;
  await amo.token.refresh();
  assert(amo.token.getValue().access_token !== old, "a new token");
  same((await amo.request.get("/api/v4/account")).data.id, 77);
});
process.exit(0);
