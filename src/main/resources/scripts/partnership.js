/* The Partnership panel: a member rates, commits and endorses in place. */
define('joint-priority/partnership', ['joint-priority/page', 'joint-priority/panel'], function (page, panel) {
    'use strict';

    /** Only an allowance has a review day. */
    function reviewDay(form) {
        var chosen = form.querySelector('input[name="word"]:checked');
        form.querySelector('[data-joint-review]').hidden = !chosen || chosen.value !== 'AGREE_WITH_ALLOWANCE';
    }

    /** The ratings that the person changed, and no others: a colleague's stay as they are. */
    function changedRatings(form) {
        var ratings = {};
        page.all(form, '[data-joint-criterion]').forEach(function (group) {
            var chosen = group.querySelector('input:checked');
            var value = chosen ? chosen.value : '';
            if (value !== group.getAttribute('data-joint-initial')) {
                ratings[group.getAttribute('data-joint-criterion')] = value === '' ? null : Number(value);
            }
        });
        return ratings;
    }

    function wholeNumber(text) {
        return /^\d{1,9}$/.test(text) ? Number(text) : text;
    }

    panel.part('ratings', {
        body: function (form) {
            var ratings = changedRatings(form);
            return Object.keys(ratings).length ? {ratings: ratings} : null;
        },
        kept: function (field) {
            return field.value === page.closest(field, '[data-joint-criterion]').getAttribute('data-joint-initial');
        }
    });

    panel.part('commitment', {
        body: function (form) {
            return {
                text: panel.valueOf(form, 'text'),
                effort: wholeNumber(panel.valueOf(form, 'effort').trim()),
                due: panel.valueOf(form, 'due') || null,
                state: panel.valueOf(form, 'state')
            };
        }
    });

    panel.part('endorsement', {
        body: function (form) {
            var chosen = form.querySelector('input[name="word"]:checked');
            var allowance = chosen && chosen.value === 'AGREE_WITH_ALLOWANCE';
            return {
                word: chosen ? chosen.value : null,
                text: panel.valueOf(form, 'text'),
                reviewOn: allowance ? panel.valueOf(form, 'reviewOn') || null : null
            };
        },
        shown: reviewDay
    });

    panel.part('need', {
        body: function (form) {
            return {
                by: Number(panel.valueOf(form, 'by')),
                raisedBy: Number(panel.valueOf(form, 'raisedBy')) || null,
                kindOfWork: panel.valueOf(form, 'kindOfWork') || null
            };
        }
    });

    panel.part('ask', {
        body: function (form) {
            return {by: Number(panel.valueOf(form, 'by'))};
        },
        path: function (form) {
            return '/' + panel.valueOf(form, 'asked') + '/asked';
        }
    });

    panel.part('flex', {
        body: function (form) {
            return {
                department: Number(panel.valueOf(form, 'department')),
                reason: panel.valueOf(form, 'reason'),
                text: panel.valueOf(form, 'text'),
                respondBy: panel.valueOf(form, 'respondBy') || null,
                end: panel.valueOf(form, 'end') || null
            };
        }
    });

    panel.part('must-do', {
        body: function (form) {
            return {
                department: Number(panel.valueOf(form, 'department')),
                reason: panel.valueOf(form, 'reason'),
                date: panel.valueOf(form, 'date') || null,
                evidence: panel.valueOf(form, 'evidence')
            };
        }
    });

    panel.part('release', {
        path: function (form) {
            return '/' + form.getAttribute('data-joint-subject') + '/asked';
        }
    });

    /** Fetched only for those who open it: it takes the whole list. */
    function explain(why) {
        var place = why.querySelector('[data-joint-explanation]');
        page.load(why.getAttribute('data-joint-why')).then(function (fresh) {
            page.clear(place);
            place.appendChild(fresh);
        }).catch(function () {
            place.textContent = why.getAttribute('data-message-failed');
        });
    }

    // Heard on its way down, since it does not rise; also where the panel comes again with it open.
    document.addEventListener('toggle', function (event) {
        if (event.target.matches('.joint-why') && event.target.open) {
            explain(event.target);
        }
    }, true);

    page.on('change', '.joint-panel input[name="word"]', function (event, radio) {
        reviewDay(page.closest(radio, '.joint-editor'));
    });
});

require(['joint-priority/partnership'], function () {});
