// The rules of axe that every page must keep, for whoever has a page open.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

const EVERYTHING = { type: "tag", values: TAGS };
/** The rules that look at colours. */
export const COLOURS = { type: "rule", values: ["color-contrast", "link-in-text-block"] };

/** What axe finds on the page as it is now. It is brought there first, unless it is there already. */
export async function runAxe(page, rules = EVERYTHING) {
  if (!(await page.evaluate(() => Boolean(window.axe)))) await page.evaluate(AXE);
  return page.evaluate(async (runOnly) => {
    const found = await window.axe.run(document, { runOnly, resultTypes: ["violations"] });
    return found.violations.map((rule) => ({
      aturan: rule.id,
      berat: rule.impact,
      bantuan: rule.help,
      unsur: rule.nodes.map((node) => ({
        sasaran: node.target.flat().join(" "),
        html: node.html.slice(0, 300),
        sebab: node.failureSummary,
      })),
    }));
  }, rules);
}
