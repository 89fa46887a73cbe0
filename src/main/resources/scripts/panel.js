/* What the panels on an issue have in common: forms that open in place, are saved, and show what others did meanwhile. */
define('joint-priority/panel', ['joint-priority/page'], function (page) {
    'use strict';

    var CONFLICTS = [409, 412];
    var parts = {};

    /**
     * Says how a kind of form is read: body(form) gives what is sent, or nothing if there is nothing to send. It can have more
     * habits: shown(form) when it is opened or filled, kept(field) tells whether a field was left as it was, path(form) is
     * what its address ends with.
     */
    function part(name, habits) {
        parts[name] = habits;
    }

    function habit(form, name, otherwise) {
        return parts[form.getAttribute('data-joint-part')][name] || otherwise;
    }

    function nothing() {}

    function panelOf(node) {
        return page.closest(node, '.joint-panel');
    }

    function word(panel, name) {
        return panel.getAttribute('data-message-' + name);
    }

    function say(panel, text) {
        page.say(panel.querySelector('[data-joint-status]'), text);
    }

    function subjectOf(node) {
        return node.getAttribute('data-joint-subject') || '';
    }

    /** Of several that open a form, the one for what the form is about; the first if that is gone. */
    function openerOf(panel, editor) {
        var openers = page.all(panel, '[data-joint-open="' + editor.id + '"]');
        return openers.filter(function (opener) {
            return subjectOf(opener) === subjectOf(editor);
        })[0] || openers[0];
    }

    function show(panel, editor, subject) {
        page.all(panel, '.joint-editor').forEach(function (other) {
            hide(panel, other);
        });
        if (subjectOf(editor) !== subject) {
            editor.setAttribute('data-joint-subject', subject);
            editor.reset();
            page.clearErrors(editor);
            fill(editor, openerOf(panel, editor));
        }
        page.all(editor, '[data-joint-for]').forEach(function (element) {
            element.hidden = (element.getAttribute('data-joint-for') === 'new') !== (subject === '');
        });
        editor.hidden = false;
        openerOf(panel, editor).setAttribute('aria-expanded', 'true');
        habit(editor, 'shown', nothing)(editor);
    }

    function hide(panel, editor) {
        editor.hidden = true;
        page.all(panel, '[data-joint-open="' + editor.id + '"]').forEach(function (opener) {
            opener.setAttribute('aria-expanded', 'false');
        });
    }

    /** A form for one thing of several takes its values from what opened it. */
    function fill(editor, opener) {
        page.all(editor, '[name]').forEach(function (field) {
            var value = opener.getAttribute('data-joint-value-' + field.name.toLowerCase());
            if (value !== null) {
                field.value = value;
            }
        });
    }

    function close(editor) {
        var panel = panelOf(editor);
        hide(panel, editor);
        openerOf(panel, editor).focus();
    }

    function valueOf(form, name) {
        var field = form.elements[name];
        return field ? field.value : '';
    }

    /** What the person entered, to be put into a fresh form. */
    function entered(form) {
        var kept = habit(form, 'kept', nothing);
        return page.all(form, 'input, select, textarea').filter(function (field) {
            return field.type !== 'radio' || field.checked && !kept(field);
        }).map(function (field) {
            return {name: field.name, value: field.value, radio: field.type === 'radio'};
        });
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
        habit(form, 'shown', nothing)(form);
    }

    /** The form in a fresh panel, open and with what was entered in the old one; nothing if it is not there any more. */
    function reopen(panel, form) {
        var editor = panel.querySelector('#' + form.id);
        if (editor) {
            show(panel, editor, subjectOf(openerOf(panel, form)));
            enter(editor, entered(form));
        }
        return editor;
    }

    function refresh(panel, since) {
        var address = panel.getAttribute('data-joint-fragment');
        if (since) {
            address += '&since=' + encodeURIComponent(since);
        }
        return page.load(address).then(function (fresh) {
            showFields(fresh);
            stayOpen(panel, fresh);
            return page.swap(panel, fresh);
        });
    }

    /** What somebody has unfolded. */
    function stayOpen(panel, fresh) {
        page.all(panel, 'details[id][open]').forEach(function (details) {
            var same = fresh.querySelector('#' + details.id);
            if (same) {
                same.open = true;
            }
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

    /** What was saved in one panel is seen in the others; what somebody is entering there stays. */
    function refreshOthers(panel) {
        page.all(document, '.joint-panel[data-joint-fragment]').forEach(function (other) {
            if (other !== panel) {
                refresh(other).then(function (fresh) {
                    page.all(other, '.joint-editor:not([hidden])').forEach(function (form) {
                        reopen(fresh, form);
                    });
                }).catch(nothing);
            }
        });
    }

    function saved(panel, form) {
        return refresh(panel).then(function (fresh) {
            var opener = openerOf(fresh, form);
            say(fresh, word(fresh, 'saved'));
            if (opener) {
                opener.focus();
            }
            refreshOthers(fresh);
        });
    }

    /** Somebody else was faster: shows what they changed, keeps what was entered, offers to save it again. */
    function conflicted(panel, form) {
        return refresh(panel, panel.getAttribute('data-joint-revision')).then(function (fresh) {
            var editor = reopen(fresh, form);
            var notice = fresh.querySelector('[data-joint-conflict]');
            if (!editor) {
                page.focusOn(notice || fresh);
            } else {
                if (notice) {
                    // Moved into a region that is already an alert: only then it is read out.
                    editor.querySelector('[data-joint-alert]').appendChild(notice);
                    notice.hidden = false;
                }
                page.focusOn(editor.querySelector('[data-joint-alert]'));
            }
            refreshOthers(fresh);
        });
    }

    function write(form, method, address, body) {
        var panel = panelOf(form);
        page.clearErrors(form);
        page.busy(form, true);
        say(panel, word(panel, 'saving'));
        return page.send(method, address, body).then(function (answer) {
            page.busy(form, false);
            if (answer.ok) {
                return saved(panel, form);
            }
            say(panel, '');
            if (CONFLICTS.indexOf(answer.status) >= 0) {
                return conflicted(panel, form);
            }
            page.showErrors(form, answer.body, word(panel, 'failed'));
        }).catch(function () {
            page.busy(form, false);
            say(panel, '');
            page.showErrors(form, {}, word(panel, 'failed'));
        });
    }

    function subjectPath(form) {
        return subjectOf(form) && '/' + subjectOf(form);
    }

    function addressOf(form) {
        return form.getAttribute('data-joint-address') + habit(form, 'path', subjectPath)(form);
    }

    function revision(form) {
        return Number(panelOf(form).getAttribute('data-joint-revision'));
    }

    function submit(form) {
        var method = subjectOf(form) ? 'PUT' : form.getAttribute('data-joint-method') || 'PUT';
        var body = habit(form, 'body', nothing)(form);
        if (!body) {
            page.showErrors(form, {}, word(panelOf(form), 'unchanged'));
            return;
        }
        body.revision = revision(form);
        write(form, method, addressOf(form), body);
    }

    page.on('click', '.joint-panel [data-joint-open]', function (event, button) {
        var panel = panelOf(button);
        var editor = document.getElementById(button.getAttribute('data-joint-open'));
        if (button.getAttribute('aria-expanded') === 'true') {
            hide(panel, editor);
        } else {
            show(panel, editor, subjectOf(button));
            editor.scrollIntoView({block: 'nearest'});
            page.focusIn(editor);
        }
    });

    page.on('click', '.joint-panel [data-joint-cancel]', function (event, button) {
        var editor = page.closest(button, '.joint-editor');
        editor.reset();
        page.clearErrors(editor);
        fill(editor, openerOf(panelOf(editor), editor));
        close(editor);
    });

    page.on('click', '.joint-panel [data-joint-withdraw]', function (event, button) {
        var form = page.closest(button, '.joint-editor');
        var speaker = button.getAttribute('data-joint-withdraw');
        write(form, 'DELETE', addressOf(form) + '?revision=' + revision(form)
                + (speaker ? '&' + speaker + '=' + encodeURIComponent(valueOf(form, speaker)) : ''));
    });

    page.on('keydown', '.joint-panel .joint-editor', function (event, editor) {
        if (event.key === 'Escape' || event.key === 'Esc') {
            close(editor);
        }
    });

    page.on('submit', '.joint-panel .joint-editor', function (event, form) {
        event.preventDefault();
        if (form.querySelector('[type="submit"]')) {
            submit(form);
        }
    });

    return {part: part, valueOf: valueOf, refresh: refresh};
});
