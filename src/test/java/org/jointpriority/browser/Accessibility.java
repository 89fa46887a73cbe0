package org.jointpriority.browser;

import java.util.List;

/**
 * What a script can find out about a part of a page against WCAG 2.1 AA: contrast of texts (1.4.3) and of what is
 * acted on (1.4.11), names of forms and of what can be acted on (4.1.2), labels of what can be filled in (3.3.2), unique ids,
 * header cells of tables (1.3.1).
 */
final class Accessibility {
    // Contrast is (lighter + 0.05) / (darker + 0.05) of the relative luminances, as WCAG defines them.
    private static final String FINDINGS = """
            var root = document.querySelector(arguments[0]);
            if (!root) { return ['nothing at ' + arguments[0]]; }
            var findings = [];
            // A colour on its way to another is neither: what fades is taken to its end first.
            document.getAnimations().forEach(function (animation) {
                if (animation.effect.getComputedTiming().endTime !== Infinity) { animation.finish(); }
            });
            function shown(element) {
                var box = element.getBoundingClientRect();
                return box.width > 1 && box.height > 1 && getComputedStyle(element).visibility === 'visible';
            }
            function channels(colour) {
                var numbers = (colour.match(/[\\d.]+/g) || [0, 0, 0, 0]).map(Number);
                return numbers.length < 4 ? numbers.concat(1) : numbers;
            }
            function over(front, back) {
                return [0, 1, 2].map(function (i) { return front[i] * front[3] + back[i] * (1 - front[3]); }).concat(1);
            }
            function background(element) {
                if (!element) { return [255, 255, 255, 1]; }
                var own = channels(getComputedStyle(element).backgroundColor);
                return own[3] === 1 ? own : over(own, background(element.parentElement));
            }
            function luminance(colour) {
                var linear = colour.slice(0, 3).map(function (value) {
                    value = value / 255;
                    return value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
                });
                return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
            }
            function contrast(one, other) {
                var a = luminance(one), b = luminance(other);
                return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
            }
            function name(element) {
                var label = element.getAttribute('aria-label') || element.title || element.textContent || element.alt || '';
                var by = element.getAttribute('aria-labelledby');
                if (by) { label = by.split(/\\s+/).map(function (id) { var e = document.getElementById(id); return e ? e.textContent : ''; }).join(' '); }
                return label.trim();
            }
            function where(element) {
                return element.tagName.toLowerCase() + '.' + String(element.className.baseVal || element.className).replace(/\\s+/g, '.')
                    + ' "' + element.textContent.trim().slice(0, 40) + '"';
            }
            var texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT), node;
            while ((node = texts.nextNode())) {
                var element = node.parentElement, style = getComputedStyle(element);
                if (!node.nodeValue.trim() || !shown(element) || element.closest('script, style, option, [disabled], [aria-disabled=true]')
                        || style.clip === 'rect(0px, 0px, 0px, 0px)' || style.clipPath === 'inset(50%)') { continue; }
                var back = background(element), ratio = contrast(over(channels(style.color), back), back);
                var size = parseFloat(style.fontSize), large = size >= 24 || size >= 18.66 && parseInt(style.fontWeight, 10) >= 700;
                if (ratio < (large ? 3 : 4.5) - 0.005) { findings.push('contrast ' + ratio.toFixed(2) + ' of ' + where(element)); }
            }
            root.querySelectorAll('a[href], button, [role=button], [role=tab], [role=menuitem]').forEach(function (element) {
                if (shown(element) && !name(element)) { findings.push('no name: ' + where(element)); }
            });
            root.querySelectorAll('input:not([type=hidden]):not([type=submit]):not([type=button]), select, textarea').forEach(function (element) {
                if (!(element.labels && element.labels.length && element.labels[0].textContent.trim()) && !element.getAttribute('aria-label')
                        && !element.getAttribute('aria-labelledby')) { findings.push('no label: ' + where(element) + ' ' + element.name); }
            });
            root.querySelectorAll('form[class*=joint-]:not([aria-label]):not([aria-labelledby])').forEach(function (form) {
                if (shown(form) && form.querySelector('input:not([type=hidden]), select, textarea')) { findings.push('form without a name: ' + where(form)); }
            });
            root.querySelectorAll('img:not([alt]), svg:not([aria-label]):not([aria-labelledby]):not([role=img])').forEach(function (element) {
                if (!element.closest('[aria-hidden=true]')) { findings.push('picture without words: ' + where(element)); }
            });
            root.querySelectorAll('table:not([role=presentation])').forEach(function (table) {
                if (!table.querySelector('th')) { findings.push('table without header cells: ' + where(table)); }
            });
            root.querySelectorAll('[aria-describedby], [aria-labelledby], [aria-controls], label[for]').forEach(function (element) {
                ['aria-describedby', 'aria-labelledby', 'aria-controls', 'for'].forEach(function (attribute) {
                    (element.getAttribute(attribute) || '').split(/\\s+/).filter(Boolean).forEach(function (id) {
                        if (!document.getElementById(id)) { findings.push(attribute + ' points to nothing: ' + id); }
                    });
                });
            });
            var ids = {};
            root.querySelectorAll('[id]').forEach(function (element) {
                if (ids[element.id]) { findings.push('id twice: ' + element.id); }
                ids[element.id] = true;
            });
            return findings.filter(function (finding, at) { return findings.indexOf(finding) === at; });
            """;

    private Accessibility() { }

    /** What is wrong within the first element that a selector finds, a sentence each. */
    @SuppressWarnings("unchecked")
    static List<String> findings(Browser browser, String selector) {
        return (List<String>) browser.run(FINDINGS, selector);
    }
}
