// @shevernitskiy/amo: by fetch, over https only; signs in by a code.
import { access, assert, client, loopback, same, step } from "./steps.mjs";

loopback();
const { Amo } = client("@shevernitskiy/amo");
let tokens = [];
const keys = { client_id: access.client_id, client_secret: access.client_secret, redirect_uri: access.redirect_uri };
const options = { request_delay: 0, on_token: (token) => tokens.push(token) };
const amo = new Amo("example.amocrm.ru", { ...keys, grant_type: "authorization_code", code: access.code }, options);
const ids = (answer, key) => answer._embedded[key].map((one) => one.id);
const names = (answer, key) => answer._embedded[key].map((one) => one.name);
// This client says by an error that an answer has no content.
const empty = (call) => call.catch((error) => (error.message.startsWith("204") ? null : Promise.reject(error)));
let first, second, ann, firm, note, task, pipeline, stage, field, group, catalog, element, loyal, segment, role, source, uid;

await step("sign in: code", async () => {
  same((await amo.account.getAccount({ with: ["amojo_id"] })).id, 77);
  same(tokens.length, 1);
});
await step("leads: create", async () => {
  [first, second] = ids(await amo.lead.addLeads([{ name: "First", price: 100 }, { name: "Second", price: 900 }]), "leads");
});
await step("leads: read", async () => {
  const lead = await amo.lead.getLeadById(first, { with: ["contacts"] });
  same([lead.name, lead.price], ["First", 100]);
});
await step("leads: list", async () => same(ids(await amo.lead.getLeads(), "leads").sort(), [first, second].sort()));
await step("leads: filter", async () => {
  const found = await amo.lead.getLeads({ filter: (f) => f.range("price", 500, 1000) });
  same(ids(found, "leads"), [second]);
});
await step("leads: filter by ids", async () => {
  same(ids(await amo.lead.getLeads({ filter: (f) => f.multi("id", [first]) }), "leads"), [first]);
});
await step("leads: order", async () => {
  same(ids(await amo.lead.getLeads({ order: { param: "id", type: "desc" } }), "leads"), [second, first]);
});
await step("leads: search", async () => same(ids(await amo.lead.getLeads({ query: "Secon" }), "leads"), [second]));
await step("leads: update", async () => {
  await amo.lead.updateLeadById(first, { price: 150 });
  same((await amo.lead.getLeadById(first)).price, 150);
});
await step("leads: update many", async () => {
  await amo.lead.updateLeads([{ id: first, price: 160 }, { id: second, price: 910 }]);
  same((await amo.lead.getLeadById(second)).price, 910);
});
await step("leads: custom field", async () => {
  await amo.lead.updateLeadById(first, { custom_fields_values: [{ field_id: 1101, values: [{ value: "A-17" }] }] });
  same((await amo.lead.getLeadById(first)).custom_fields_values[0].values, [{ value: "A-17" }]);
});
await step("leads: absent", async () => same((await empty(amo.lead.getLeadById(999))), null));
await step("leads: complex", async () => {
  const phone = { field_code: "PHONE", values: [{ value: "+79995554433", enum_code: "WORK" }] };
  const contacts = [{ first_name: "Cleo", custom_fields_values: [phone] }];
  const [made] = await amo.lead.addComplex([{ name: "Form", _embedded: { contacts } }]);
  assert(made.contact_id, "a contact");
});
await step("leads: subscriptions", async () => same(await empty(amo.lead.getLeadSubscriptionById(first)), null));
await step("contacts: create", async () => {
  const phone = { field_code: "PHONE", values: [{ value: "+79151112233", enum_code: "WORK" }] };
  [ann] = ids(await amo.contact.addContacts([{ name: "Ann", custom_fields_values: [phone] }]), "contacts");
});
await step("contacts: read", async () => {
  same((await amo.contact.getContactById(ann)).custom_fields_values[0].values[0].value, "+79151112233");
});
await step("contacts: search by phone", async () => same(ids(await amo.contact.getContacts({ query: "9151112233" }), "contacts"), [ann]));
await step("contacts: update", async () => {
  await amo.contact.updateContactById(ann, { name: "Anna" });
  same((await amo.contact.getContactById(ann)).name, "Anna");
});
await step("companies: create", async () => {
  [firm] = ids(await amo.company.addCompanies([{ name: "Firm" }]), "companies");
  same((await amo.company.getCompanyById(firm)).name, "Firm");
});
await step("tags: create", async () => {
  await amo.tag.addTags("contacts", [{ name: "partner" }]);
  same(names(await amo.tag.getTags("contacts"), "tags"), ["partner"]);
});
await step("tags: of a lead", async () => {
  await amo.lead.updateLeadById(first, { _embedded: { tags: [{ name: "hot" }] } });
  same((await amo.lead.getLeadById(first))._embedded.tags.map((one) => one.name), ["hot"]);
});
await step("links: create", async () => {
  await amo.link.addLinksByEntityId(first, "leads", [{ to_entity_id: ann, to_entity_type: "contacts" }]);
  same((await amo.link.getLinksByEntityId(first, "leads"))._embedded.links.map((one) => one.to_entity_id), [ann]);
});
await step("links: create many", async () => {
  const link = { entity_id: second, to_entity_id: firm, to_entity_type: "companies" };
  await amo.link.addLinksByEntityType("leads", [link]);
  same((await amo.link.getLinksByEntityId(second, "leads"))._embedded.links.map((one) => one.to_entity_id), [firm]);
});
await step("links: delete", async () => {
  await amo.link.deleteLinksByEntityId(first, "leads", [{ to_entity_id: ann, to_entity_type: "contacts" }]);
  same((await empty(amo.link.getLinksByEntityId(first, "leads")))?._embedded?.links ?? [], []);
});
await step("notes: create", async () => {
  [note] = ids(await amo.note.addNotes("leads", [{ entity_id: first, note_type: "common", params: { text: "Hello" } }]), "notes");
});
await step("notes: read", async () => same((await amo.note.getNotesById(note, "leads")).params.text, "Hello"));
await step("notes: list", async () => same(ids(await amo.note.getNotesByEntityId(first, "leads"), "notes"), [note]));
await step("notes: update", async () => {
  await amo.note.updateNoteById(note, "leads", { entity_id: first, note_type: "common", params: { text: "Bye" } });
  same((await amo.note.getNotesById(note, "leads")).params.text, "Bye");
});
await step("tasks: create", async () => {
  const wanted = { text: "Call", complete_till: 2000000000, entity_id: first, entity_type: "leads" };
  [task] = ids(await amo.task.addTasks([wanted]), "tasks");
  same((await amo.task.getTaskById(task)).text, "Call");
});
await step("tasks: filter", async () => {
  same(ids(await amo.task.getTasks({ filter: (f) => f.single("is_completed", 0) }), "tasks"), [task]);
});
await step("tasks: complete", async () => {
  await amo.task.completeTaskById(task, { is_completed: true, result: { text: "Done" } });
  same((await amo.task.getTaskById(task)).result.text, "Done");
});
await step("pipelines: list", async () => same(names(await amo.pipeline.getPipelines(), "pipelines"), ["Sales", "Repairs"]));
await step("pipelines: create", async () => {
  const wanted = { name: "Partners", sort: 30, is_main: false, is_unsorted_on: true, _embedded: { statuses: [{ name: "Talks", sort: 20 }] } };
  [pipeline] = ids(await amo.pipeline.addPipelines([wanted]), "pipelines");
  assert(names(await amo.pipeline.getPipelineById(pipeline), "statuses").includes("Talks"), "the status is there");
});
await step("pipelines: update", async () => {
  await amo.pipeline.updatePipelinesById(pipeline, { name: "Dealers" });
  same((await amo.pipeline.getPipelineById(pipeline)).name, "Dealers");
});
await step("pipelines: create a status", async () => {
  [stage] = ids(await amo.pipeline.addStatuses(pipeline, [{ name: "Contract", sort: 40 }]), "statuses");
  same((await amo.pipeline.getStatusesById(stage, pipeline)).name, "Contract");
});
await step("pipelines: delete a status", async () => {
  await amo.pipeline.deleteStatusById(stage, pipeline);
  assert(!ids(await amo.pipeline.getStatusesByPipelineId(pipeline), "statuses").includes(stage), "the status is gone");
});
await step("pipelines: delete", async () => {
  await amo.pipeline.deletePipelineById(pipeline);
  same(names(await amo.pipeline.getPipelines(), "pipelines"), ["Sales", "Repairs"]);
});
await step("custom fields: list", async () => assert(ids(await amo.custom_fields.getCustomFields("leads"), "custom_fields").includes(1101), "CONTRACT"));
await step("custom fields: create", async () => {
  [field] = ids(await amo.custom_fields.addCustomFields("leads", [{ name: "Mood", type: "text" }]), "custom_fields");
  await amo.lead.updateLeadById(first, { custom_fields_values: [{ field_id: field, values: [{ value: "good" }] }] });
});
await step("custom fields: update", async () => {
  await amo.custom_fields.updateCustomFieldById(field, "leads", { name: "Temper" });
  same((await amo.custom_fields.getCustomFieldById(field, "leads")).name, "Temper");
});
await step("custom fields: delete", async () => {
  await amo.custom_fields.deleteCustomFieldById(field, "leads");
  assert(!ids(await amo.custom_fields.getCustomFields("leads"), "custom_fields").includes(field), "the field is gone");
});
await step("custom fields: groups", async () => {
  const made = await amo.custom_fields.addCustomFieldsGroups("leads", [{ name: "Details", sort: 5 }]);
  group = made._embedded.custom_field_groups[0].id;
  same((await amo.custom_fields.getCustomFieldsByGroupId(group, "leads")).name, "Details");
});
await step("catalogs: create", async () => {
  [catalog] = ids(await amo.catalog.addCatalogs([{ name: "Goods", type: "regular", can_add_elements: true }]), "catalogs");
  same((await amo.catalog.getCatalogById(catalog)).name, "Goods");
});
await step("catalogs: update", async () => {
  await amo.catalog.updateCatalogById(catalog, { name: "Wares" });
  same((await amo.catalog.getCatalogById(catalog)).name, "Wares");
});
await step("catalogs: elements", async () => {
  [element] = ids(await amo.catalog.addCatalogElements(catalog, [{ name: "Brick" }]), "elements");
  same((await amo.catalog.getCatalogElementById(element, catalog)).name, "Brick");
});
await step("catalogs: elements, by a raw request", async () => {
  const made = await amo.raw.post({ url: `/api/v4/catalogs/${catalog}/elements`, payload: [{ name: "Brick" }] });
  [element] = ids(made, "elements");
});
await step("catalogs: update an element", async () => {
  await amo.catalog.updateCatalogElementById(element, catalog, { name: "Red brick" });
  same(names(await amo.catalog.getCatalogElementsByCatalogId(catalog), "elements"), ["Red brick"]);
});
await step("customers: create", async () => {
  [loyal] = ids(await amo.customer.addCustomers([{ name: "Loyal", next_date: 2000000000 }]), "customers");
  same((await amo.customer.getCustomerById(loyal)).name, "Loyal");
});
await step("customers: update", async () => {
  await amo.customer.updateCustomerById(loyal, { next_price: 70 });
  same((await amo.customer.getCustomerById(loyal)).next_price, 70);
});
await step("customers: transactions", async () => {
  const [bought] = ids(await amo.customer.addTransactionsToCustomer(loyal, [{ price: 500, comment: "Bricks" }]), "transactions");
  same(ids(await amo.customer.getTransactionsByCustomerId(loyal), "transactions"), [bought]);
});
await step("customers: bonus points", async () => same((await amo.customer.updateBonusPointsByCustomerId(loyal, { earn: 30 })).bonus_points, 30));
await step("customers: mode", async () => same((await amo.customer.updateCustomersMode({ mode: "periodicity", is_enabled: true })).mode, "periodicity"));
await step("customers: statuses", async () => same(ids(await amo.status.getStatuses(), "statuses").length, 3));
await step("customers: segments", async () => {
  segment = (await amo.segment.addSegment({ name: "Big", color: "ae003f" })).id;
  same((await amo.segment.getSegmenteById(segment)).name, "Big");
});
await step("users: list", async () => same(ids(await amo.user.getUsers(), "users").length, 3));
await step("users: read", async () => same((await amo.user.getUserById(504142)).name, "Bob Jones"));
await step("users: roles", async () => {
  const all = { add: "A", view: "A", edit: "A", delete: "A", export: "A" };
  const rights = { leads: all, contacts: all, companies: all, tasks: { edit: "A", delete: "A" } };
  [role] = ids(await amo.user.addRoles([{ name: "Clerk", rights }]), "roles");
  same((await amo.user.getRoleById(role)).name, "Clerk");
});
await step("events: list", async () => {
  const found = await amo.event.getEvents({ filter: (f) => f.multi("type", ["lead_added"]) });
  assert(found._embedded.events.some((one) => one.entity_id === first), "the lead was added");
});
await step("webhooks: subscribe", async () => {
  await amo.webhook.addWebhook({ destination: "https://client.example/hook", settings: ["add_lead"] });
  same((await amo.webhook.getWebhooks())._embedded.webhooks.map((one) => one.destination), ["https://client.example/hook"]);
});
await step("webhooks: unsubscribe", async () => {
  await amo.webhook.deleteWebhook({ destination: "https://client.example/hook" });
  same((await empty(amo.webhook.getWebhooks()))?._embedded?.webhooks ?? [], []);
});
await step("sources: create", async () => {
  [source] = ids(await amo.source.addSources([{ name: "Shop", external_id: "shop-1" }]), "sources");
  same((await amo.source.getSourceById(source)).name, "Shop");
});
await step("calls: create", async () => {
  const call = { direction: "inbound", duration: 30, source: "Line", phone: "+79151112233", uniq: "u-1" };
  same((await amo.call.addCalls([call]))._embedded.calls[0].entity_id, ann);
});
await step("unsorted: create", async () => {
  const metadata = { form_id: "f", form_name: "Form", form_page: "https://site.example", form_sent_at: 1700000000, ip: "1.2.3.4", referer: "https://site.example" };
  const _embedded = { leads: [{ name: "From the site" }], contacts: [{ name: "Zoe" }] };
  const made = await amo.unsorted.addUnsortedForm([{ source_uid: "site", source_name: "Site", metadata, _embedded }]);
  uid = made._embedded.unsorted[0].uid;
  same((await amo.unsorted.getUnsortedByUid(uid)).category, "forms");
});
await step("unsorted: accept", async () => {
  const accepted = await amo.unsorted.acceptUnsortedByUid(uid, { user_id: 504141, status_id: 32392156 });
  same((await amo.lead.getLeadById(accepted._embedded.leads[0].id)).name, "From the site");
});
await step("unsorted: summary", async () => same((await amo.unsorted.getUnsortedSummary()).accepted, 1));
await step("widgets: list", async () => same((await amo.widget.getWidgets())._embedded.widgets.map((one) => one.code), ["my_widget"]));
await step("short links: create", async () => {
  const made = await amo.short_link.createShortLinks([{ url: "https://site.example", metadata: { entity_type: "contacts", entity_id: ann } }]);
  assert(made._embedded.short_links[0].url.startsWith("http"), "a link");
});
await step("chat templates: create", async () => {
  const made = await amo.chat_template.addChatTemplates([{ name: "Hi", content: "Hello", is_editable: true }]);
  same(names(await amo.chat_template.getChatTemplates(), "chat_templates"), ["Hi"]);
  assert(made._embedded.chat_templates[0].id, "an id");
});
await step("errors: named by the field", async () => {
  const error = await amo.lead.addLeads([{ name: "Bad", price: "much" }]).catch((caught) => caught);
  same(error.response?.["validation-errors"]?.[0].errors[0].path, "price");
});
await step("sign in: refresh", async () => {
  const last = tokens.at(-1);
  const other = new Amo("example.amocrm.ru", { ...keys, ...last, expires_at: 1 }, options);
  same((await other.account.getAccount()).id, 77);
  assert(tokens.at(-1).access_token !== last.access_token, "a new token");
});
