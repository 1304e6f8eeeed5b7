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
  const leaked = document.body.innerText.match(/\{[a-z]+\}|\bnil\b|Optional\(|\b[a-z]+[A-Z][A-Za-z]+\.[a-z]/g);
  if (leaked) out.push('leaked: ' + [...new Set(leaked)].slice(0, 3));
  return out;
}"""

SCRIPT = {"en": None, "ar": r"[\u0600-\u06ff]", "ru": r"[\u0400-\u04ff№]"}


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
            ".filter(e => !e.querySelector('bdi[lang]')).map(e => e.textContent.trim()).filter(t => t && !new RegExp(re).test(t))", SCRIPT[language])
        if untranslated:
            bad.append(f"untranslated: {untranslated[:4]}")
    for width, height in ((1280, 900), (320, 640)):
        page.set_viewport_size({"width": width, "height": height})
        bad += [f"{width}px: {x}" for x in page.evaluate(FACTS)]
        result = Axe().run(page, options=RULES)
        bad += [f"{width}px: axe {v['id']} x{len(v['nodes'])} {v['nodes'][0]['html'][:90]}" for v in result.response["violations"]]
    page.set_viewport_size({"width": 1280, "height": 900})
    return bad
