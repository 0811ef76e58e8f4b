// Compiled only, never run: what openapi-typescript makes of the published file takes these calls and refuses the wrong ones.
import createClient from "openapi-fetch";
import type { components, paths } from "./schema";

const amo = createClient<paths>({ baseUrl: "http://127.0.0.1:1", headers: { Authorization: "Bearer x" } });
type LeadCreate = components["schemas"]["LeadCreate"];

export async function run(): Promise<void> {
  const page = await amo.GET("/api/v4/leads", {
    params: {
      query: {
        with: ["contacts", "loss_reason"],
        limit: 50,
        "order[updated_at]": "desc",
        "filter[id][]": [11, 12],
        "filter[price][from]": 100,
        "filter[statuses][0][pipeline_id]": 1,
        "filter[statuses][0][status_id]": 142,
        "filter[created_at][from]": 1589000000,
        "filter[custom_fields_values]": { "123": "abc" },
      },
    },
  });
  const names: (string | null | undefined)[] | undefined = page.data?._embedded?.leads?.map((lead) => lead.name);
  console.log(names);
  const lead: LeadCreate = {
    name: "Big deal",
    price: 100,
    custom_fields_values: [
      { field_id: 123, values: [{ enum_id: 55 }] },
      { field_code: "PHONE", values: [{ value: "+79151112233", enum_code: "WORK" }] },
    ],
    _embedded: { tags: [{ name: "hot" }] },
  };
  const made = await amo.POST("/api/v4/leads", { body: [lead] });
  const id: number | undefined = made.data?._embedded?.leads?.[0]?.id;
  await amo.POST("/api/v4/leads/{entity_id}/link", {
    params: { path: { entity_id: id ?? 0 } },
    body: [{ to_entity_id: 21, to_entity_type: "contacts", metadata: { is_main: true } }],
  });
  // @ts-expect-error no such order
  await amo.GET("/api/v4/leads", { params: { query: { "order[name]": "desc" } } });
  // @ts-expect-error a price is a number
  await amo.POST("/api/v4/leads", { body: [{ price: "much" }] });
  // @ts-expect-error no such relation
  await amo.GET("/api/v4/leads", { params: { query: { with: ["nonsense"] } } });
}
