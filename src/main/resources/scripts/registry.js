/* The registry's page: its tables are filtered, ordered and turned over on the server, and edited where they stand. */
define('joint-priority/registry', ['joint-priority/page', 'joint-priority/picker'], function (page, picker) {
    'use strict';

    var CONFLICTS = [409, 412];
    var MOST_ROWS = 500;

    function rootOf(node) {
        return page.closest(node, '.joint-registry');
    }

    function word(root, name) {
        return root.getAttribute('data-message-' + name);
    }

    /** Of a field as it is sent; what is left empty is null where it is not a text. */
    function valueOf(field) {
        var type = field.getAttribute('data-joint-type');
        if (type === 'flag') {
            return field.value === 'true';
        }
        if (type === 'number') {
            return /^\d{1,9}$/.test(field.value.trim()) ? Number(field.value) : field.value.trim() || null;
        }
        return type === 'day' ? field.value || null : field.value;
    }

    function fieldsOf(form) {
        return page.all(form, '[name][data-joint-type]');
    }

    function bodyOf(form) {
        var body = {};
        fieldsOf(form).forEach(function (field) {
            body[field.name] = valueOf(field);
        });
        picker.all(form).forEach(function (pick) {
            body[picker.nameOf(pick)] = picker.valueOf(pick);
        });
        return body;
    }

    /** What a person reads in each field, and how to put it there again. */
    function contents(form) {
        var all = {};
        fieldsOf(form).forEach(function (field) {
            var option = field.options && field.options[field.selectedIndex];
            all[field.name] = {
                text: option ? (option.value && option.textContent) : field.value,
                into: function (other) {
                    page.all(other, '[name="' + field.name + '"]')[0].value = field.value;
                }
            };
        });
        picker.all(form).forEach(function (pick) {
            var name = picker.nameOf(pick);
            var entries = picker.of(pick).entries();
            all[name] = {
                text: entries.map(function (entry) {
                    return entry.name;
                }).join(', '),
                into: function (other) {
                    picker.of(other.querySelector('[data-joint-for="' + name + '"]')).set(entries);
                }
            };
        });
        return all;
    }

    function begin(root) {
        picker.start(root);
        page.all(root, '.joint-registry-form.joint-write').forEach(function (form) {
            form.jointInitial = contents(form);
        });
        page.all(root, '[data-joint-table]').forEach(sayColumns);
        return root;
    }

    function here() {
        return location.pathname + location.search;
    }

    /** The page without Jira's frame around it. */
    function bare(address) {
        return address + (address.indexOf('?') < 0 ? '?' : '&') + 'fragment=true';
    }

    /** Puts the page as the server has it now in place of this one. */
    function show(root, address) {
        root.setAttribute('aria-busy', 'true');
        return page.load(bare(address)).then(function (fresh) {
            return begin(page.swap(root, fresh));
        });
    }

    /** The same for somebody who has pressed a link, who can go back. */
    function go(root, address, focus) {
        show(root, address).then(function (fresh) {
            history.pushState(null, '', address);
            focus(fresh);
        }).catch(function () {
            location.href = address;
        });
    }

    function focusFirst(form) {
        var field = form.querySelector('.joint-fields input, .joint-fields select, .joint-fields textarea') || form.querySelector('button');
        field.focus();
    }

    /** Where somebody was, found again in the page that has come since. */
    function focusAfter(link, fresh) {
        var form = fresh.querySelector('.joint-row-form form');
        var row = link.hasAttribute('data-joint-cancel') && page.closest(link, '[data-joint-row]');
        var sorted = link.hasAttribute('data-joint-sort') && page.all(fresh, '[data-joint-sort]').filter(function (other) {
            return other.textContent === link.textContent;
        })[0];
        if (form) {
            focusFirst(form);
        } else if (row) {
            focusRow(fresh, row.getAttribute('data-joint-row'));
        } else if (sorted) {
            sorted.focus();
        } else {
            page.focusOn(fresh.querySelector('[data-joint-count]') || fresh.querySelector('.joint-registry-content'), true);
        }
        sayCount(fresh);
    }

    function focusRow(root, id) {
        var edit = root.querySelector('[data-joint-row="' + id + '"] [data-joint-edit]');
        page.focusOn(edit || root.querySelector('[data-joint-count]') || root.querySelector('.joint-registry-content'));
        if (edit) {
            edit.removeAttribute('tabindex');
        }
    }

    function sayCount(root) {
        var count = root.querySelector('[data-joint-count]');
        if (count) {
            page.say(root.querySelector('[data-joint-told]'), count.textContent);
        }
    }

    /** Where a form has no place for errors, the page has. */
    function showErrors(form, body, otherwise) {
        var errors = {};
        Object.keys(body.errors || {}).forEach(function (name) {
            var field = name.replace(/\[\d+\]$/, '');
            errors[field] = errors[field] || body.errors[name];
        });
        page.showErrors(form.querySelector('[data-joint-alert]') ? form : rootOf(form),
            {errorMessages: body.errorMessages, errors: errors}, otherwise);
    }

    function submit(form) {
        var errors = picker.unmatched(form, word(rootOf(form), 'unmatched'));
        var failed = word(rootOf(form), 'failed');
        var method = form.getAttribute('data-joint-method');
        if (Object.keys(errors).length) {
            showErrors(form, {errors: errors}, failed);
            return;
        }
        page.busy(form, true);
        page.send(method, form.getAttribute('data-joint-address'), method === 'DELETE' ? undefined : bodyOf(form)).then(function (answer) {
            page.busy(form, false);
            if (answer.ok) {
                return saved(form, answer.body.id);
            }
            if (CONFLICTS.indexOf(answer.status) >= 0) {
                return conflicted(form, answer.body, failed);
            }
            showErrors(form, answer.body, failed);
            return null;
        }).catch(function () {
            page.busy(form, false);
            showErrors(form, {}, failed);
        });
    }

    function saved(form, id) {
        var address = form.getAttribute('data-joint-then');
        var text = form.getAttribute('data-joint-saved');
        if (id && form.getAttribute('data-joint-method') === 'POST') {
            address += (address.indexOf('?') < 0 ? '?' : '&') + 'at=' + id;
        }
        return show(rootOf(form), address).then(function (fresh) {
            history.replaceState(null, '', fresh.getAttribute('data-joint-fragment'));
            page.say(fresh.querySelector('[data-joint-said]'), text);
            focusRow(fresh, id);
        });
    }

    /** Somebody else was faster: keeps what was entered, marks what they have changed, and offers to save it again. */
    function conflicted(form, body, failed) {
        var mine = contents(form);
        var seen = form.jointInitial;
        var root = rootOf(form);
        return show(root, here()).then(function (fresh) {
            var again = fresh.querySelector('.joint-registry-form.joint-write');
            if (!seen || !again) {
                page.showErrors(fresh, body, failed);
                return;
            }
            Object.keys(again.jointInitial).forEach(function (name) {
                var now = again.jointInitial[name].text;
                if (seen[name] && now !== seen[name].text && name !== 'revision') {
                    mark(again, name, word(fresh, 'meanwhile').replace('{0}', now || word(fresh, 'empty')));
                }
                if (mine[name] && mine[name].text !== seen[name].text) {
                    mine[name].into(again);
                }
            });
            page.alertIn(again.querySelector('[data-joint-alert]'), 'warning', [word(fresh, 'conflict')]);
            page.focusOn(again.querySelector('[data-joint-alert]'));
        });
    }

    function mark(form, name, text) {
        var group = form.querySelector('[data-joint-name="' + name + '"]');
        var note = document.createElement('div');
        note.className = 'joint-meanwhile';
        note.textContent = text;
        group.appendChild(note);
    }

    /* Files */

    function sayColumns(select) {
        rootOf(select).querySelector('#joint-import-columns [data-joint-columns]').textContent =
            select.options[select.selectedIndex].getAttribute('data-joint-columns');
    }

    /** The file, or what was pasted, kept so that what is taken is what was tried out. */
    function contentOf(form) {
        var file = form.querySelector('[data-joint-file]').files[0];
        var pasted = form.querySelector('[data-joint-paste]').value;
        if (!file) {
            return Promise.resolve(pasted);
        }
        return new Promise(function (resolve, reject) {
            var reader = new FileReader();
            reader.onload = function () {
                resolve(reader.result);
            };
            reader.onerror = reject;
            reader.readAsArrayBuffer(file);
        });
    }

    function reportOf(form) {
        return rootOf(form).querySelector('[data-joint-report]');
    }

    function tryOut(form) {
        var report = reportOf(form);
        var address = form.querySelector('[data-joint-table]').value;
        page.clearErrors(form);
        report.hidden = true;
        contentOf(form).then(function (content) {
            if (!(content.byteLength || content.length)) {
                page.showErrors(form, {}, word(report, 'nothing'));
                return null;
            }
            return send(form, address + '?dryRun=true', content).then(function (answer) {
                if (answer && answer.body.rows) {
                    report.jointTried = {address: address, content: content, version: answer.body.version};
                    showReport(report, answer.body);
                }
            });
        }).catch(function () {
            page.showErrors(form, {}, word(report, 'failed'));
        });
    }

    function apply(button) {
        var report = page.closest(button, '[data-joint-report]');
        var form = rootOf(report).querySelector('[data-joint-import]');
        var tried = report.jointTried;
        button.disabled = true;
        page.clearErrors(form);
        send(form, tried.address + '?dryRun=false&version=' + tried.version, tried.content).then(function (answer) {
            if (answer && answer.body.rows) {
                showReport(report, answer.body);
            } else {
                report.hidden = true;
            }
        }).catch(function () {
            page.showErrors(form, {}, word(report, 'failed'));
        }).then(function () {
            button.disabled = false;
        });
    }

    /** The answer, or nothing where it was an error, which then stands in the form. */
    function send(form, address, content) {
        page.busy(form, true);
        return page.ask('POST', address, 'text/csv', content).then(function (answer) {
            page.busy(form, false);
            if (!answer.ok && !answer.body.rows) {
                showErrors(form, answer.body, word(reportOf(form), 'failed'));
                return null;
            }
            return answer;
        }, function (failure) {
            page.busy(form, false);
            throw failure;
        });
    }

    function showReport(report, body) {
        var counts = body.counts;
        var changes = counts.NEW + counts.CHANGED;
        report.jointRows = body.rows;
        page.all(report, '[data-joint-title]').forEach(function (title) {
            title.hidden = (title.getAttribute('data-joint-title') === 'applied') !== body.applied;
        });
        page.all(report, '[data-joint-fate]').forEach(function (box) {
            box.querySelector('dd').textContent = counts[box.getAttribute('data-joint-fate')].toLocaleString();
        });
        report.querySelector('[data-joint-verdict="ERROR"]').hidden = !counts.ERROR;
        report.querySelector('[data-joint-verdict="NOTHING"]').hidden = body.applied || Boolean(counts.ERROR) || Boolean(changes);
        report.querySelector('[data-joint-apply]').hidden = body.applied || Boolean(counts.ERROR) || !changes;
        report.querySelector('[data-joint-all]').hidden = counts.ERROR === body.rows.length;
        showRows(report, body.rows.filter(function (row) {
            return row.fate === 'ERROR';
        }));
        report.hidden = false;
        page.focusOn(report);
    }

    function showRows(report, rows) {
        var table = report.querySelector('tbody');
        page.clear(table);
        rows.slice(0, MOST_ROWS).forEach(function (row) {
            var problems = (row.errorMessages || []).map(function (text) {
                return ['', text];
            }).concat(Object.keys(row.errors || {}).map(function (column) {
                return [column.replace(/([A-Z])/g, ' $1').toLowerCase(), row.errors[column]];
            }));
            (problems.length ? problems : [['', '']]).forEach(function (problem) {
                table.appendChild(line([row.line, row.name, fateName(report, row.fate)].concat(problem), row.fate));
            });
        });
        report.querySelector('table').classList.toggle('joint-report-right', !rows.some(function (row) {
            return row.fate === 'ERROR';
        }));
        report.querySelector('[data-joint-rows]').hidden = !rows.length;
        report.querySelector('[data-joint-rest]').hidden = rows.length <= MOST_ROWS;
    }

    function fateName(report, fate) {
        return report.querySelector('[data-joint-fate="' + fate + '"] dt').textContent;
    }

    function line(texts, fate) {
        var row = document.createElement('tr');
        row.setAttribute('data-joint-fate-of', fate);
        texts.forEach(function (text, index) {
            var cell = document.createElement(index ? 'td' : 'th');
            if (index) {
                cell.dir = 'auto';
            } else {
                cell.scope = 'row';
                cell.className = 'joint-number';
            }
            cell.textContent = text;
            row.appendChild(cell);
        });
        return row;
    }

    page.on('submit', '.joint-registry .joint-write', function (event, form) {
        event.preventDefault();
        submit(form);
    });

    page.on('submit', '.joint-registry [data-joint-filters]', function (event, form) {
        event.preventDefault();
        filter(form, form.querySelector('input[type="search"]') || form.querySelector('select'));
    });

    page.on('change', '.joint-registry [data-joint-filters] select', function (event, select) {
        filter(page.closest(select, 'form'), select);
    });

    function filter(form, control) {
        var pairs = page.all(form, '[name]').filter(function (field) {
            return field.value;
        }).map(function (field) {
            return encodeURIComponent(field.name) + '=' + encodeURIComponent(field.value);
        });
        go(rootOf(form), form.getAttribute('action') + (pairs.length ? '?' + pairs.join('&') : ''), function (fresh) {
            fresh.querySelector('#' + control.id).focus();
            sayCount(fresh);
        });
    }

    page.on('click', '.joint-registry a[data-joint-load]', function (event, link) {
        if (!event.ctrlKey && !event.metaKey && !event.shiftKey) {
            event.preventDefault();
            go(rootOf(link), link.getAttribute('href'), function (fresh) {
                focusAfter(link, fresh);
            });
        }
    });

    page.on('keydown', '.joint-registry .joint-row-form form', function (event, form) {
        if (event.key === 'Escape') {
            form.querySelector('[data-joint-cancel]').click();
        } else if (event.key === 'Enter' && event.ctrlKey) {
            submit(form);
        }
    });

    page.on('submit', '.joint-registry [data-joint-import]', function (event, form) {
        event.preventDefault();
        tryOut(form);
    });

    page.on('change', '.joint-registry [data-joint-table]', function (event, select) {
        sayColumns(select);
        rootOf(select).querySelector('[data-joint-report]').hidden = true;
    });

    // A file that has been mended since is read anew only when it is chosen anew, be it under the same name.
    page.on('click', '.joint-registry [data-joint-file]', function (event, input) {
        input.value = '';
    });

    page.on('change', '.joint-registry [data-joint-file]', function (event, input) {
        page.closest(input, 'form').querySelector('[data-joint-paste]').value = '';
    });

    page.on('input', '.joint-registry [data-joint-paste]', function (event, text) {
        page.closest(text, 'form').querySelector('[data-joint-file]').value = '';
    });

    page.on('click', '.joint-registry [data-joint-apply]', function (event, button) {
        apply(button);
    });

    page.on('click', '.joint-registry [data-joint-all]', function (event, button) {
        var report = page.closest(button, '[data-joint-report]');
        button.hidden = true;
        showRows(report, report.jointRows);
    });

    window.addEventListener('popstate', function () {
        page.all(document, '.joint-registry').forEach(function (root) {
            show(root, here()).catch(function () {
                location.reload();
            });
        });
    });

    function start() {
        page.all(document, '.joint-registry').forEach(begin);
    }

    if (document.readyState === 'loading') {
        document.addEventListener('DOMContentLoaded', start);
    } else {
        start();
    }
});

require(['joint-priority/registry'], function () {});
