/* The joint history: fetches what came before when somebody asks for it. */
define('joint-priority/history', ['joint-priority/page'], function (page) {
    'use strict';

    /** Jira shows the tab in the order that the person chose, and the button stands at its old end. */
    function isNewestFirst(place) {
        var entry = document.querySelector('.joint-history-entry');
        return (place.compareDocumentPosition(entry) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
    }

    function turnRound(fragment) {
        Array.prototype.slice.call(fragment.children).reverse().forEach(function (child) {
            fragment.appendChild(child);
        });
    }

    page.on('click', '[data-joint-earlier]', function (event, button) {
        var place = page.closest(button, '.joint-history-more');
        var region = place.querySelector('[data-joint-alert]');
        page.busy(place, true);
        page.alertIn(region, 'error', []);
        page.load(button.getAttribute('data-joint-earlier')).then(function (fragment) {
            if (isNewestFirst(place)) {
                turnRound(fragment);
            }
            page.focusOn(page.swap(place, fragment));
        }).catch(function () {
            page.busy(place, false);
            page.alertIn(region, 'error', [region.getAttribute('data-joint-failed')]);
        });
    });
});

require(['joint-priority/history'], function () {});
