/*
 * Affected systems in a form: finds among the systems by words, says which are chosen, and lets the arrow keys move. It listens
 * on the document, since Jira puts its forms into dialogs when it likes; without it the list is scrolled.
 */
define('joint-priority/systems', ['joint-priority/page'], function (page) {
    'use strict';

    function filter(box, words) {
        var wanted = words.toLowerCase().split(/\s+/);
        var any = false;
        page.all(box, 'li').forEach(function (item) {
            var text = item.textContent.toLowerCase();
            item.hidden = !wanted.every(function (word) { return text.indexOf(word) >= 0; });
            any = any || !item.hidden;
        });
        box.querySelector('.joint-systems-unmatched').hidden = any;
    }

    function sayChosen(box) {
        var said = box.querySelector('[data-joint-chosen]');
        var names = page.all(box, 'input:checked').map(function (input) {
            return page.closest(input, 'li').querySelector('.joint-systems-name').textContent;
        });
        said.textContent = names.length ? names.join(', ') : said.getAttribute('data-joint-none');
    }

    function boxOf(element) {
        return page.closest(element, '.joint-systems');
    }

    function move(box, from, step) {
        var shown = page.all(box, 'li').filter(function (item) { return !item.hidden; });
        var next = shown[shown.indexOf(page.closest(from, 'li')) + step];
        if (next) {
            next.querySelector('input').focus();
        } else if (step < 0) {
            box.querySelector('.joint-systems-filter').focus();
        }
    }

    page.on('input', '.joint-systems-filter', function (event, input) {
        filter(boxOf(input), input.value.trim());
    });

    page.on('keydown', '.joint-systems-filter', function (event, input) {
        if (event.key === 'Enter' || event.key === 'ArrowDown' || event.key === 'Down') {
            // Enter would send the form before anything is chosen.
            event.preventDefault();
            move(boxOf(input), input, 1);
        }
    });

    page.on('keydown', '.joint-systems-list input', function (event, input) {
        var step = {ArrowDown: 1, Down: 1, ArrowUp: -1, Up: -1}[event.key];
        if (step) {
            event.preventDefault();
            move(boxOf(input), input, step);
        }
    });

    page.on('change', '.joint-systems-list input', function (event, input) {
        sayChosen(boxOf(input));
    });

    document.documentElement.classList.add('joint-scripted');
});

require(['joint-priority/systems'], function () {});
