// node terus.mjs -> the address of a chromium for many scripts, on one line of stdout.
// It runs until stdin ends, so it ends with whoever started it, whatever ends that.
import { launch } from "./browser.mjs";

const browser = await launch();
process.stdout.write(`${browser.wsEndpoint()}\n`);
process.stdin.resume();
await new Promise((over) => {
  process.stdin.once("close", over);
  browser.once("disconnected", over);
});
await browser.close();
process.exit(); // also when it is the browser that ended
