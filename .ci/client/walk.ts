// From a one-time code to a store, by a client whose every path and type was generated from /openapi.json.
import createClient from "openapi-fetch";
import type { paths } from "./wassla.js";

const baseUrl = process.argv[2] ?? "http://localhost:8080";
const email = `client-${Date.now()}@example.com`;

function known<T>(what: string, answer: { data?: T; error?: unknown; response: Response }): T {
  if (answer.data === undefined) {
    throw new Error(`${what} answered ${answer.response.status}: ${JSON.stringify(answer.error)}`);
  }
  return answer.data;
}

function equal(what: string, found: unknown, wanted: unknown): void {
  if (found !== wanted) {
    throw new Error(`${what} is ${String(found)}, not ${String(wanted)}`);
  }
}

async function newestCode(): Promise<string> {
  const letters = (await (await fetch(`${baseUrl}/dev/outbox.json`)).json()) as { to: string; code: string | null }[];
  const code = letters.find((letter) => letter.to === email)?.code;
  if (!code) throw new Error("no code was sent");
  return code;
}

const anyone = createClient<paths>({ baseUrl, headers: { "Accept-Language": "en" } });
const as = (token: string) =>
  createClient<paths>({ baseUrl, headers: { Authorization: `Bearer ${token}`, "Accept-Language": "en" } });

const refused = await anyone.POST("/api/auth/otp/request", { body: { identifier: "nobody" } });
equal("the code of the problem", refused.error?.code, "identifier_invalid");
equal("the field at fault", refused.error?.errors?.[0]?.field, "identifier");

const sent = known("asking for a code", await anyone.POST("/api/auth/otp/request", { body: { identifier: email } }));
const signedIn = known(
  "sign-in",
  await anyone.POST("/api/auth/otp/verify", { body: { challenge_id: sent.challenge_id, code: await newestCode() } }),
);
equal("the next step", signedIn.onboarding?.next, "country");

const newcomer = as(signedIn.access_token);
known("country", await newcomer.POST("/api/onboarding/country", { body: { country: "SA" } }));
known("business", await newcomer.POST("/api/onboarding/business", { body: { categories: ["perfumes", "beauty"] } }));
const slug = `client-${Date.now()}`;
const free = known("slug", await newcomer.GET("/api/v1/slugs/{slug}", { params: { path: { slug } } }));
equal("whether the slug is free", free.available, true);
const opened = known("opening", await newcomer.POST("/api/onboarding/store", { body: { name: "عطور نسم", slug } }));

const owner = as(opened.access_token);
const me = known("me", await owner.GET("/api/v1/auth/me"));
equal("the role", me.role, "owner");
const tenant = await owner.GET("/api/v1/tenants/current");
equal("the slug", known("tenant", tenant).slug, slug);
const tag = tenant.response.headers.get("ETag") ?? "";
const unchanged = await owner.GET("/api/v1/tenants/current", { params: { header: { "If-None-Match": tag } } });
equal("an unchanged tenant", unchanged.response.status, 304);
const stores = known("stores", await owner.GET("/api/v1/stores"));
equal("the number of stores", stores.items.length, 1);
const renamed = known(
  "renaming",
  await owner.PATCH("/api/v1/tenants/current", {
    params: { header: { "If-Match": tag } },
    body: { name: "نسم" },
  }),
);
equal("the name", renamed.name, "نسم");

console.log(`${email} opened ${opened.store.url} with a generated client`);
