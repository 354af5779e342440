// What a reader sees without scrolling, for the scripts that ask for it.

export const PHONE = { width: 360, height: 740, deviceScaleFactor: 1 };

/** Runs in the page. */
export function lookFor(texts) {
  const squeeze = (text) => text.replace(/\s+/g, " ");
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let all = "";
  const places = []; // for every character of `all`: [node, offset]
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (["SCRIPT", "STYLE", "TEMPLATE", "NOSCRIPT"].includes(parent.tagName)) continue;
    if (!parent.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
    for (let i = 0; i < node.data.length; i += 1) {
      const letter = squeeze(node.data[i]);
      if (letter === " " && all.endsWith(" ")) continue;
      all += letter;
      places.push([node, i]);
    }
  }

  const opaque = (element) => {
    const colour = getComputedStyle(element).backgroundColor.match(/[\d.]+/g) ?? [];
    return colour.length === 3 || Number(colour[3]) > 0.9;
  };
  // The text's element must be under its own middle, with nothing solid above it.
  const uncovered = (node, box) => {
    const owner = node.parentElement;
    const stack = document.elementsFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    const depth = stack.findIndex((element) => element === owner || owner.contains(element));
    return depth >= 0 && !stack.slice(0, depth).some(opaque);
  };
  const examine = (start, length) => {
    const range = document.createRange();
    range.setStart(...places[start]);
    const [last, offset] = places[start + length - 1];
    range.setEnd(last, offset + 1);
    const boxes = [...range.getClientRects()].filter((box) => box.width > 0 && box.height > 0);
    const inside = (box) =>
      box.top >= 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
    return {
      atas: boxes.length ? Math.round(boxes[0].top) : null,
      terlihat: boxes.length > 0 && boxes.every(inside) && uncovered(places[start][0], boxes[0]),
    };
  };

  return texts.map((teks) => {
    const wanted = squeeze(teks).trim();
    const found = [];
    for (let at = all.indexOf(wanted); wanted && at >= 0; at = all.indexOf(wanted, at + 1)) {
      found.push(examine(at, wanted.length));
    }
    const best = found.find((place) => place.terlihat) ?? found[0];
    return { teks, ada: found.length > 0, terlihat: false, atas: null, ...best };
  });
}
