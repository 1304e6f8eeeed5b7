# SPDX-License-Identifier: Apache-2.0
"""What every page must hold: no axe finding (WCAG 2.2 A and AA), right language and direction, one heading, no overflow, no leaked key."""
from axe_playwright_python.sync_playwright import Axe

RULES = {"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}}

FACTS = r"""() => {
  const out = [], h = document.documentElement;
  const seen = e => { const r = e.getBoundingClientRect(); return r.width > 0 && r.height > 0 && e.checkVisibility({visibilityProperty: true}) };
  if (document.querySelectorAll('h1').length != 1) out.push('h1 count ' + document.querySelectorAll('h1').length);
  if (document.querySelectorAll('main').length != 1) out.push('main count');
  if (document.scripts.length) out.push('a script');
  for (const e of document.querySelectorAll('input:not([type=hidden]),select,textarea')) {
    if (!seen(e)) continue;
    if (![...(e.labels || [])].some(l => seen(l) && l.innerText.trim()) && !e.getAttribute('aria-label')) out.push('no label: ' + (e.name || e.id));
  }
  for (const e of document.querySelectorAll('a[href],button,input:not([type=hidden]),select,textarea,summary')) {
    if (!seen(e)) continue;
    const r = e.getBoundingClientRect();
    if (!(e.tagName == 'A' && getComputedStyle(e).display == 'inline') && (r.width < 24 || r.height < 24)) out.push('small target: ' + e.outerHTML.slice(0, 70));
  }
  if (h.scrollWidth > innerWidth + 1) out.push('overflow of ' + (h.scrollWidth - innerWidth) + ' px at ' + innerWidth);
  if (h.dir == 'rtl') for (const e of document.querySelectorAll('main *')) {
    if (e.children.length || e.closest('select,input,textarea') || !/\b[ABCEHKMPTXY2345679]{8}\b/.test(e.textContent.replace(/\u2068[^\u2069]*\u2069/g, ''))) continue;
    if (!e.closest('bdi')) out.push('reference not isolated: ' + e.textContent.slice(0, 40));
  }
  const leaked = document.body.innerText.match(/\{[a-z]+\}|\bnil\b|Optional\(|\b[a-z]+[A-Z][A-Za-z]+\.[a-z]/g);
  if (leaked) out.push('leaked: ' + [...new Set(leaked)].slice(0, 3));
  return out;
}"""

SCRIPT = {"en": None, "ar": r"[\u0600-\u06ff]", "ru": r"[\u0400-\u04ff№]"}


# Notes every element that takes the focus, whether that shows, and whether something lies on top of it.
WATCH = r"""() => {
  window.seen = new Set(); window.hidden = [];
  document.addEventListener('focusin', e => {
    const t = e.target, s = getComputedStyle(t), r = t.getBoundingClientRect();
    seen.add(t);
    if (!(s.outlineStyle != 'none' && parseFloat(s.outlineWidth) >= 2 || s.boxShadow != 'none')) hidden.push('focus not visible: ' + t.outerHTML.slice(0, 60));
    const top = document.elementFromPoint(Math.max(0, r.x + r.width / 2), Math.max(0, r.y + r.height / 2));
    if (top && top != t && !t.contains(top) && !top.contains(t)) hidden.push('focus obscured: ' + t.outerHTML.slice(0, 60));
  });
}"""

CONTROLS = r"""() => {
  const groups = new Set();
  return [...document.querySelectorAll('a[href],button,input:not([type=hidden]),select,textarea,summary')].filter(e => {
    if (!e.checkVisibility({visibilityProperty: true})) return false;
    if (e.type == 'radio') { if (groups.has(e.name)) return false; groups.add(e.name); }
    return true;
  });
}"""


def unreachable(page):
    """Controls that the Tab key does not reach, and focus that cannot be seen."""
    page.evaluate(WATCH)
    count = page.evaluate(f"({CONTROLS})().length")
    for _ in range(count + 3):
        page.keyboard.press("Tab")
    missed = page.evaluate(f"({CONTROLS})().filter(e => !seen.has(e) && !(e.type == 'radio' && [...seen].some(s => s.name == e.name))).map(e => e.outerHTML.slice(0, 60))")
    return [f"not reached by Tab: {m}" for m in missed[:3]] + page.evaluate("hidden.slice(0, 3)")


def findings(page, language):
    """Everything wrong with the page as it stands, at both widths."""
    bad = []
    lang, direction = page.evaluate("[document.documentElement.lang, document.documentElement.dir]")
    if (lang, direction) != (language, "rtl" if language == "ar" else "ltr"):
        bad.append(f"lang {lang}, dir {direction}")
    if SCRIPT[language]:
        # Every heading and button must be in the page's language: letters of its script in each.
        untranslated = page.evaluate(
            "re => [...document.querySelectorAll('main h1, main h2, label, button, caption, thead th, nav a:not([lang])')]"
            ".filter(e => !e.querySelector('bdi[lang], bdi.ref')).map(e => e.textContent.trim()).filter(t => t && !new RegExp(re).test(t))", SCRIPT[language])
        if untranslated:
            bad.append(f"untranslated: {untranslated[:4]}")
    for width, height in ((1280, 900), (320, 640)):
        page.set_viewport_size({"width": width, "height": height})
        bad += [f"{width}px: {x}" for x in page.evaluate(FACTS)]
        result = Axe().run(page, options=RULES)
        bad += [f"{width}px: axe {v['id']} x{len(v['nodes'])} {v['nodes'][0]['html'][:90]}" for v in result.response["violations"]]
    page.set_viewport_size({"width": 1280, "height": 900})
    return bad + unreachable(page)
