/* The Partnership panel: a member rates, commits and endorses in place. */
define('joint-priority/partnership', ['joint-priority/page'], function (page) {
    'use strict';

    var CONFLICTS = [409, 412];

    function panelOf(node) {
        return page.closest(node, '.joint-panel');
    }

    function word(panel, name) {
        return panel.getAttribute('data-message-' + name);
    }

    function openerOf(panel, editor) {
        return panel.querySelector('[data-joint-open="' + editor.id + '"]');
    }

    function show(panel, editor) {
        page.all(panel, '.joint-editor').forEach(function (other) {
            hide(panel, other);
        });
        editor.hidden = false;
        openerOf(panel, editor).setAttribute('aria-expanded', 'true');
        reviewDay(editor);
    }

    function hide(panel, editor) {
        editor.hidden = true;
        openerOf(panel, editor).setAttribute('aria-expanded', 'false');
    }

    /** Only an allowance has a review day. */
    function reviewDay(form) {
        var field = form.querySelector('[data-joint-review]');
        var chosen = form.querySelector('input[name="word"]:checked');
        if (field) {
            field.hidden = !chosen || chosen.value !== 'AGREE_WITH_ALLOWANCE';
        }
    }

    function valueOf(form, name) {
        var field = form.elements[name];
        return field ? field.value : '';
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

    var bodies = {
        ratings: function (form) {
            return {ratings: changedRatings(form)};
        },
        commitment: function (form) {
            return {
                text: valueOf(form, 'text'),
                effort: wholeNumber(valueOf(form, 'effort').trim()),
                due: valueOf(form, 'due') || null,
                state: valueOf(form, 'state')
            };
        },
        endorsement: function (form) {
            var chosen = form.querySelector('input[name="word"]:checked');
            var allowance = chosen && chosen.value === 'AGREE_WITH_ALLOWANCE';
            return {
                word: chosen ? chosen.value : null,
                text: valueOf(form, 'text'),
                reviewOn: allowance ? valueOf(form, 'reviewOn') || null : null
            };
        }
    };

    /** What the person entered, to be put into the fresh form after a conflict. */
    function entered(form) {
        var values = [];
        page.all(form, 'input, select, textarea').forEach(function (field) {
            var group = page.closest(field, '[data-joint-criterion]');
            if (field.type !== 'radio') {
                values.push({name: field.name, value: field.value});
            } else if (field.checked && (!group || field.value !== group.getAttribute('data-joint-initial'))) {
                values.push({name: field.name, value: field.value, radio: true});
            }
        });
        return values;
    }

    function enter(form, values) {
        values.forEach(function (entry) {
            page.all(form, '[name="' + entry.name + '"]').forEach(function (field) {
                if (!entry.radio) {
                    field.value = entry.value;
                } else if (field.value === entry.value) {
                    field.checked = true;
                }
            });
        });
        reviewDay(form);
    }

    function refresh(panel, since) {
        var address = panel.getAttribute('data-joint-fragment');
        if (since) {
            address += '&since=' + encodeURIComponent(since);
        }
        return page.load(address).then(function (fresh) {
            showFields(fresh);
            return page.swap(panel, fresh);
        });
    }

    /** Moves what came with the panel to where Jira shows our fields; a field that had no value has no place there yet. */
    function showFields(fresh) {
        page.all(fresh, '[data-joint-field]').forEach(function (field) {
            var place = document.getElementById(field.getAttribute('data-joint-field') + '-val');
            if (place) {
                page.clear(place);
                while (field.firstChild) {
                    place.appendChild(field.firstChild);
                }
            }
        });
    }

    function saved(panel, editorId) {
        return refresh(panel).then(function (fresh) {
            var opener = fresh.querySelector('[data-joint-open="' + editorId + '"]');
            page.say(fresh.querySelector('[data-joint-status]'), word(fresh, 'saved'));
            if (opener) {
                opener.focus();
            }
        });
    }

    /** Somebody else was faster: shows what they changed, keeps what was entered, offers to save it again. */
    function conflicted(panel, form) {
        var values = entered(form);
        return refresh(panel, panel.getAttribute('data-joint-revision')).then(function (fresh) {
            var editor = document.getElementById(form.id);
            if (!editor) {
                page.focusOn(fresh.querySelector('[data-joint-conflict]') || fresh);
                return;
            }
            show(fresh, editor);
            enter(editor, values);
            var notice = fresh.querySelector('[data-joint-conflict]');
            if (notice) {
                // Moved into a region that is already an alert: only then it is read out.
                editor.querySelector('[data-joint-alert]').appendChild(notice);
                notice.hidden = false;
            }
            page.focusOn(editor.querySelector('[data-joint-alert]'));
        });
    }

    function write(form, method, address, body) {
        var panel = panelOf(form);
        page.clearErrors(form);
        page.busy(form, true);
        page.say(panel.querySelector('[data-joint-status]'), word(panel, 'saving'));
        return page.send(method, address, body).then(function (answer) {
            page.busy(form, false);
            if (answer.ok) {
                return saved(panel, form.id);
            }
            page.say(panel.querySelector('[data-joint-status]'), '');
            if (CONFLICTS.indexOf(answer.status) >= 0) {
                return conflicted(panel, form);
            }
            page.showErrors(form, answer.body, word(panel, 'failed'));
        }).catch(function () {
            page.busy(form, false);
            page.say(panel.querySelector('[data-joint-status]'), '');
            page.showErrors(form, {}, word(panel, 'failed'));
        });
    }

    function revision(form) {
        return Number(panelOf(form).getAttribute('data-joint-revision'));
    }

    function submit(form) {
        var body = bodies[form.getAttribute('data-joint-part')](form);
        if (body.ratings && !Object.keys(body.ratings).length) {
            page.showErrors(form, {}, word(panelOf(form), 'unchanged'));
            return;
        }
        body.revision = revision(form);
        write(form, 'PUT', form.getAttribute('data-joint-address'), body);
    }

    page.on('click', '.joint-panel [data-joint-open]', function (event, button) {
        var panel = panelOf(button);
        var editor = document.getElementById(button.getAttribute('data-joint-open'));
        if (editor.hidden) {
            show(panel, editor);
            editor.scrollIntoView({block: 'nearest'});
            page.focusIn(editor);
        } else {
            hide(panel, editor);
        }
    });

    page.on('click', '.joint-panel [data-joint-cancel]', function (event, button) {
        var editor = page.closest(button, '.joint-editor');
        var panel = panelOf(editor);
        editor.reset();
        page.clearErrors(editor);
        hide(panel, editor);
        openerOf(panel, editor).focus();
    });

    page.on('click', '.joint-panel [data-joint-withdraw]', function (event, button) {
        var form = page.closest(button, '.joint-editor');
        write(form, 'DELETE', form.getAttribute('data-joint-address') + '?revision=' + revision(form));
    });

    page.on('keydown', '.joint-panel .joint-editor', function (event, editor) {
        if (event.key === 'Escape' || event.key === 'Esc') {
            hide(panelOf(editor), editor);
            openerOf(panelOf(editor), editor).focus();
        }
    });

    page.on('change', '.joint-panel input[name="word"]', function (event, radio) {
        reviewDay(page.closest(radio, '.joint-editor'));
    });

    page.on('submit', '.joint-panel .joint-editor', function (event, form) {
        event.preventDefault();
        submit(form);
    });

    return {refresh: refresh};
});

require(['joint-priority/partnership'], function () {});
