/* The administration pages: forms that are sent as JSON, lists to put in order, and the criteria with their running total. */
define('joint-priority/admin', ['joint-priority/page', 'joint-priority/picker'], function (page, picker) {
    'use strict';

    /** Milliseconds. */
    var PROGRESS_EVERY = 2000;

    function valueOf(field) {
        var type = field.getAttribute('data-joint-type');
        if (type === 'boolean') {
            return field.checked;
        }
        if (type === 'lines') {
            return field.value.split('\n').map(function (line) {
                return line.trim();
            }).filter(Boolean);
        }
        if (type === 'number' && /^\d{1,9}$/.test(field.value.trim())) {
            return Number(field.value);
        }
        return field.value;
    }

    /** Under a name with a dot stands a field of an object within. */
    function put(values, names, value) {
        if (names.length > 1) {
            values[names[0]] = values[names[0]] || {};
            values[names[0]][names[1]] = value;
        } else {
            values[names[0]] = value;
        }
    }

    function objectFrom(root) {
        var values = {};
        page.all(root, '[name]').forEach(function (field) {
            if (field.type !== 'radio' || field.hasAttribute('data-joint-type') || field.checked) {
                put(values, field.getAttribute('name').split('.'), valueOf(field));
            }
        });
        picker.all(root).forEach(function (pick) {
            values[picker.nameOf(pick)] = picker.valueOf(pick);
        });
        return values;
    }

    function items(form) {
        return page.all(form, '[data-joint-item]').filter(function (item) {
            return !item.hidden;
        });
    }

    function bodyOf(form) {
        var list = form.getAttribute('data-joint-list');
        var body = {};
        if (!list) {
            return form.querySelector('[name]') ? objectFrom(form) : undefined;
        }
        page.all(form, '[data-joint-whole]').forEach(function (field) {
            body[field.getAttribute('name')] = valueOf(field);
        });
        body[list] = items(form).map(function (item, index) {
            var values = objectFrom(item);
            values.id = item.getAttribute('data-joint-id') ? Number(item.getAttribute('data-joint-id')) : null;
            values.position = index + 1;
            return values;
        });
        page.all(form, '[data-joint-besides]').forEach(function (field) {
            body[field.name] = valueOf(field);
        });
        return body;
    }

    /** Where the rows were moved, the server counts them as they stand now. */
    function numberErrors(form) {
        items(form).forEach(function (item, index) {
            page.all(item, '[data-joint-error]').forEach(function (place) {
                place.setAttribute('data-joint-error',
                    place.getAttribute('data-joint-error').replace(/\[\d*\]/, '[' + index + ']'));
            });
        });
    }

    function submit(form) {
        var admin = page.closest(form, '.joint-admin');
        var failed = admin.getAttribute('data-message-failed');
        var unmatched = picker.unmatched(form, admin.getAttribute('data-message-unmatched'));
        numberErrors(form);
        page.clearErrors(form);
        if (Object.keys(unmatched).length) {
            page.showErrors(form, {errors: unmatched}, failed);
            return;
        }
        page.busy(form, true);
        page.send(form.getAttribute('data-joint-method'), form.getAttribute('data-joint-address'), bodyOf(form))
            .then(function (answer) {
                page.busy(form, false);
                if (!answer.ok) {
                    page.showErrors(form, answer.body, failed);
                    return null;
                }
                return saved(admin, form);
            })
            .catch(function () {
                page.busy(form, false);
                page.showErrors(form, {}, failed);
            });
    }

    function saved(admin, form) {
        var address = form.getAttribute('data-joint-then') || admin.getAttribute('data-joint-fragment');
        var text = form.getAttribute('data-joint-saved');
        return page.load(address).then(function (fresh) {
            page.swap(admin, fresh);
            history.replaceState(null, '', address);
            begin(fresh);
            var said = fresh.querySelector('[data-joint-said]');
            page.alertIn(said, 'success', [text]);
            page.focusOn(said);
        });
    }

    /** What the weights add up to, each one's share, and whether patient care is still at least as heavy as any other. */
    function total(root) {
        var form = root.querySelector('.joint-criteria');
        if (!form) {
            return;
        }
        var counted = items(form).filter(function (item) {
            return item.querySelector('[name="active"]').checked;
        });
        var weights = counted.map(weightOf);
        var sum = weights.reduce(function (a, b) {
            return a + b;
        }, 0);
        items(form).forEach(function (item) {
            var isCounted = counted.indexOf(item) >= 0 && sum > 0;
            item.querySelector('[data-joint-share]').textContent = isCounted
                ? (100 * weightOf(item) / sum).toLocaleString(document.documentElement.lang || undefined, {minimumFractionDigits: 1, maximumFractionDigits: 1}) + ' %' : '';
            item.classList.toggle('joint-inactive', counted.indexOf(item) < 0);
        });
        form.querySelector('[data-joint-total]').textContent = String(sum);
        var care = counted.filter(function (item) {
            return item.querySelector('[name="patientCare"]').checked;
        })[0];
        var pin = form.querySelector('[data-joint-pin]');
        var isPinned = care && weightOf(care) >= Math.max.apply(null, weights);
        pin.textContent = isPinned ? '' : pin.getAttribute('data-joint-pin');
    }

    function weightOf(item) {
        var value = Number(item.querySelector('[name="weight"]').value);
        return value > 0 ? Math.round(value) : 0;
    }

    function move(button) {
        var item = page.closest(button, '[data-joint-item]');
        var list = items(page.closest(item, 'form'));
        var step = Number(button.getAttribute('data-joint-move'));
        var other = list[list.indexOf(item) + step];
        if (other) {
            item.parentNode.insertBefore(item, step < 0 ? other : other.nextSibling);
            button.focus();
        }
    }

    page.on('submit', '.joint-admin .joint-write', function (event, form) {
        event.preventDefault();
        submit(form);
    });

    page.on('input', '.joint-criteria', function (event, form) {
        total(page.closest(form, '.joint-admin'));
    });

    page.on('change', '.joint-criteria', function (event, form) {
        total(page.closest(form, '.joint-admin'));
    });

    page.on('click', '[data-joint-list] [data-joint-move]', function (event, button) {
        move(button);
    });

    page.on('click', '[data-joint-list] [data-joint-add]', function (event, button) {
        var blank = page.closest(button, 'form').querySelector('[data-joint-blank]');
        blank.hidden = false;
        button.disabled = true;
        blank.querySelector('[name="name"]').focus();
    });

    /** Follows how far the scores have come, until all of them have. */
    function follow(box) {
        var text = box.querySelector('[data-joint-progress-text]');
        setTimeout(function () {
            page.ask('GET', box.getAttribute('data-joint-progress')).then(function (answer) {
                var progress = answer.ok && answer.body.recomputation;
                if (answer.ok && !progress) {
                    text.textContent = box.getAttribute('data-message-finished');
                    box.removeChild(box.querySelector('progress'));
                    return;
                }
                if (progress) {
                    text.textContent = text.getAttribute('data-message').replace('{0}', progress.done.toLocaleString())
                        .replace('{1}', progress.total.toLocaleString());
                    box.querySelector('progress').value = progress.done;
                }
                follow(box);
            }, function () {
                follow(box);
            });
        }, PROGRESS_EVERY);
    }

    function begin(root) {
        picker.start(root);
        total(root);
        page.all(root, '[data-joint-progress]').forEach(follow);
    }

    function start() {
        page.all(document, '.joint-admin').forEach(begin);
    }

    if (document.readyState === 'loading') {
        document.addEventListener('DOMContentLoaded', start);
    } else {
        start();
    }
});

require(['joint-priority/admin'], function () {});
