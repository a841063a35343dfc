import { jsonPathFault } from "./json-path";
import { nearest } from "./problem";
import type { Path, Report } from "./report";
import type { ResolvedExperiment } from "./resolved-experiment";

type ClusterSettings = Extract<
  ResolvedExperiment["recommender"],
  { kind: "elasticsearch" | "opensearch" }
>;
type HttpSettings = Extract<ResolvedExperiment["recommender"], { kind: "http" }>;
type VersionSettings = NonNullable<HttpSettings["version"]>;

const VARIABLE = /\{\{\s*([A-Za-z_][\w.-]*)\s*\}\}/g;
/** What a variable without quotes is to YAML, within a map. */
const UNQUOTED = /^\{ ?[\w.-]+ ?\}$/;

/** What is wrong between the settings of an engine over HTTP. */
export function httpProblems(settings: HttpSettings, place: Path, error: Report): void {
  const at = (...keys: Path): Path => [...place, ...keys];
  const { method, body, batch_size, results } = settings;
  urlProblems(settings.url, at("url"), error);
  for (const key of ["results", "ids", "scores"] as const)
    pathProblems(settings[key], at(key), error);
  if (settings.version) versionProblems(settings.version, at("version"), error);
  if (method === "GET" && body)
    error(
      "a GET request has no body; set method: POST, or leave the body out",
      "get-with-body",
      at("body"),
    );
  if (batch_size > 1 && results === undefined)
    error(
      `with ${batch_size} texts in a request, results must lead to one result a text, such as $.results[*]`,
      "batch-without-results",
      at("batch_size"),
    );
  const known = batch_size > 1 ? ["queries", "k"] : ["query", "queries", "k"];
  const used = [
    ...templateProblems(settings.url, at("url"), known, error),
    ...templateProblems(body ?? {}, at("body"), known, error),
  ];
  if (used.includes("query") || used.includes("queries")) return;
  const variable = batch_size > 1 ? "{{queries}}" : "{{query}}";
  const where: Path = method === "GET" ? at("url") : at(body ? "body" : "url");
  error(
    `the request does not name ${variable}, so every rewrite would find the same; put it into ${method === "GET" ? "the url, behind the ?" : "the body"}`,
    "no-query",
    where,
  );
}

function versionProblems({ url, at }: VersionSettings, place: Path, error: Report): void {
  urlProblems(url, [...place, "url"], error);
  templateProblems(url, [...place, "url"], [], error);
  pathProblems(at, [...place, "at"], error);
}

/** What is wrong between the settings of a cluster that is searched with query DSL. */
export function clusterProblems(settings: ClusterSettings, part: Path, error: Report): void {
  urlProblems(settings.url, [...part, "url"], error);
  const at: Path = [...part, "search"];
  const used = templateProblems(settings.search, at, ["query", "k"], error);
  if (!used.includes("query"))
    error(
      "the search does not name {{query}}, so every rewrite would find the same; put it where the text to search for stands",
      "no-query",
      at,
    );
}

function urlProblems(url: string, at: Path, error: Report): void {
  const fault = urlFault(url);
  if (fault) error(fault, "bad-url", at);
}

function urlFault(url: string): string | undefined {
  const [address = ""] = url.split(/[?#]/, 1);
  if (address.includes("{{"))
    return "variables may stand behind the ? of a url alone: what a model writes must not choose the address";
  if (address.includes("${env:")) return undefined;
  if (!URL.canParse(address))
    return `'${address}' is no url; expected one such as http://localhost:9000/search`;
  const { protocol, username, password } = new URL(address);
  if (protocol !== "http:" && protocol !== "https:")
    return address.includes("://")
      ? `found ${protocol}//, expected http:// or https://`
      : `'${address}' lacks http:// or https:// before it`;
  if (username || password)
    return "a name and password do not belong into a url; put a header Authorization with ${env:…} under headers";
  return undefined;
}

/** Notes a fault in a JSONPath, with the character at which it lies. */
function pathProblems(text: string | undefined, at: Path, error: Report): void {
  const fault = text === undefined ? undefined : jsonPathFault(text);
  if (fault)
    error(
      `at character ${fault.at + 1} of the JSONPath: ${fault.message}; paths look like $.hits[*].id`,
      "json-path",
      at,
    );
}

/** Notes variables that there are not; the names of those that a template uses. */
function templateProblems(
  template: unknown,
  at: Path,
  known: readonly string[],
  error: Report,
): string[] {
  if (typeof template === "string")
    return [...template.matchAll(VARIABLE)].map(([, name]) => {
      if (!known.includes(name!)) {
        const meant = nearest(name!, known);
        const hint = meant
          ? `did you mean {{${meant}}}?`
          : known.length === 0
            ? "there are none"
            : `there are ${known.map((one) => `{{${one}}}`).join(", ")}`;
        error(`{{${name}}} is not known here; ${hint}`, "unknown-variable", at);
      }
      return name!;
    });
  if (typeof template !== "object" || template === null) return [];
  return Object.entries(template).flatMap(([key, value]) => {
    if (UNQUOTED.test(key)) {
      error("YAML reads these braces as a map; put the text in quotes", "unquoted-variable", at);
      return ["query"];
    }
    const here: Path = [...at, Array.isArray(template) ? Number(key) : key];
    return templateProblems(value, here, known, error);
  });
}
