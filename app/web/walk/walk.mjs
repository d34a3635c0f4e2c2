// Walks the page as a reader would: situation -> a mission -> a statement -> its evidence; by mouse and by keyboard.
//   node walk/walk.mjs BASE_URL MISSION [OUT_DIR]
// Prints a line a step; exits 1 at the first thing that is wrong: a request to another origin, an error in the console, a serious
// accessibility problem, a quotation that does not stand in its document. The browser is CHROMIUM, else /usr/bin/chromium.
import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { chromium } from "playwright-core";

const [base, mission, out] = process.argv.slice(2);
if (base === undefined || mission === undefined) {
  console.error("expected: walk.mjs BASE_URL MISSION [OUT_DIR], found too few arguments");
  process.exit(2);
}
const PATIENCE = 20_000;
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const faults = [];
let step = 0;

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox"] });
try {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, bypassCSP: true });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  watch(page, new URL(base).origin);
  await walk(page);
} catch (broken) {
  faults.push(String(broken));
} finally {
  await browser.close();
}
for (const fault of faults) {
  console.error(`FAULT ${fault}`);
}
console.log(faults.length === 0 ? `walked ${step} steps` : `${faults.length} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;

function watch(page, origin) {
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin && url.protocol !== "data:" && url.protocol !== "blob:") {
      faults.push(`a request to another origin: ${request.url()}`);
    }
  });
  page.on("console", (message) => message.type() === "error" && faults.push(`console: ${message.text()}`));
  page.on("pageerror", (error) => faults.push(`page: ${error.message}`));
  page.on("response", (response) => response.status() >= 400 && faults.push(`${response.status()} ${response.url()}`));
}

async function walk(page) {
  await page.goto(`${base}/#/?on=2024-02-01`);
  await page.getByTestId("situation-map").locator("a").first().waitFor();
  const points = await page.getByTestId("situation-map").locator("a").count();
  await done(page, "situation", `${points} missions on the map; ${await page.locator("h1").first().innerText()}`);

  await page.getByRole("link", { name: new RegExp(mission) }).locator("visible=true").last().click();
  await page.getByTestId("statement-1").waitFor();
  const statements = await page.locator("ol.statements > li").count();
  await done(page, "mission", `${await page.locator("h1").first().innerText()}: ${statements} statements`);

  const first = page.getByTestId("open-evidence").first();
  await first.focus();
  await page.keyboard.press("Enter");
  const quote = (await page.getByTestId("evidence-quote").first().innerText()).trim();
  require(quote.length > 0, "the first statement has no quotation");
  await done(page, "statement", `opened by keyboard: “${quote.slice(0, 70)}”`);

  await page.getByRole("link", { name: "See it in its place" }).first().click();
  await page.locator(".claim-title").waitFor();
  const words = (await page.locator("mark[data-testid=evidence-quote]").first().innerText()).trim();
  require(words.includes(quote) || quote.includes(words), `the evidence marks “${words}”, the statement quotes “${quote}”`);
  await done(page, "evidence", `“${words.slice(0, 70)}” stands in ${await page.locator(".document h2").first().innerText()}`);

  await page.keyboard.press("/");
  const box = page.getByTestId("search-box");
  require(await box.evaluate((element) => element === document.activeElement || element.contains(document.activeElement)), "/ does not lead to the search box");
  await page.keyboard.type(mission);
  await page.keyboard.press("Enter");
  const hits = page.locator(".search-hits > li");
  await hits.first().waitFor();
  await done(page, "search", `${await hits.count()} hits for ${mission}`);
}

async function done(page, name, what) {
  step += 1;
  console.log(`${step} ${name}: ${what}`);
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ["violations"] }));
  for (const violation of violations.filter((each) => each.impact === "serious" || each.impact === "critical")) {
    faults.push(`${name}: ${violation.id}, ${violation.help}: ${violation.nodes.map((node) => node.target).slice(0, 3).join("; ")}`);
  }
  if (out !== undefined) {
    mkdirSync(out, { recursive: true });
    await page.screenshot({ path: `${out}/${step}-${name}.png` });
  }
}

function require(condition, fault) {
  if (!condition) {
    throw new Error(fault);
  }
}
