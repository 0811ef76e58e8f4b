// What the sessions for Node share: steps that are reported one a line, and the way to the sandbox.
import { createRequire } from "node:module";
import http from "node:http";
import https from "node:https";

export const access = JSON.parse(process.argv[2]);

/** The client, from its own folder. */
export const client = (name) => createRequire(`${access.client}/`)(name);

/** One step; the session goes on after a failure. */
export async function step(name, act) {
  let error = null;
  try {
    await act();
  } catch (caught) {
    const said = caught?.apiResponse?.data ?? caught?.response?.data ?? caught?.response ?? caught?.data ?? "";
    const line = /with_\w+\.mjs:(\d+)/.exec(caught?.stack ?? "")?.[1];
    error = `${caught?.message ?? caught} ${typeof said === "string" ? said : safe(said)} (line ${line})`;
  }
  console.log(JSON.stringify({ step: name, error }));
}

function safe(value) {
  try {
    return JSON.stringify(value).slice(0, 500);
  } catch {
    return "";
  }
}

/** Leads fetch and https to the sandbox, whatever host they ask for; the client is as it was published. */
export function loopback() {
  const place = new URL(access.url);
  const real = globalThis.fetch;
  globalThis.fetch = (target, options) => {
    const asked = new URL(target);
    return real(new URL(asked.pathname + asked.search, place), options);
  };
  https.request = (options, answered) =>
    http.request({ ...options, agent: undefined, protocol: "http:", hostname: place.hostname, host: place.hostname, port: place.port }, answered);
}

export function assert(truth, what) {
  if (!truth) throw new Error(`not so: ${what}`);
}

export const same = (found, wanted) => assert(JSON.stringify(found) === JSON.stringify(wanted), `${JSON.stringify(found)} is ${JSON.stringify(wanted)}`);
