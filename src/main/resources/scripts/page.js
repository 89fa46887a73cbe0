/* What all pages of the plugin share: talking to the server, putting its fragments in place, saying what happened. */
define('joint-priority/page', [], function () {
    'use strict';

    var FOCUSABLE = 'a[href], button:not([disabled]), input:not([disabled]), select:not([disabled]), textarea:not([disabled])';

    /** Jira hands over elements plain or wrapped by jQuery. */
    function element(context) {
        return context && context.nodeType ? context : context[0];
    }

    function closest(node, selector) {
        while (node && node.nodeType === 1) {
            if (node.matches(selector)) {
                return node;
            }
            node = node.parentNode;
        }
        return null;
    }

    function all(root, selector) {
        return Array.prototype.slice.call(root.querySelectorAll(selector));
    }

    /** Listens once for the whole document, since Jira replaces parts of its pages as it likes. */
    function on(type, selector, handle) {
        document.addEventListener(type, function (event) {
            var found = closest(event.target, selector);
            if (found) {
                handle(event, found);
            }
        });
    }

    function send(method, address, body) {
        return body === undefined ? ask(method, address) : ask(method, address, 'application/json', JSON.stringify(body));
    }

    /** @param body of that type, be it a text or the bytes of a file */
    function ask(method, address, type, body) {
        var options = {
            method: method,
            credentials: 'same-origin',
            headers: {'Accept': 'application/json', 'X-Atlassian-Token': 'no-check'}
        };
        if (body !== undefined) {
            options.headers['Content-Type'] = type;
            options.body = body;
        }
        return fetch(address, options).then(function (response) {
            return response.text().then(function (text) {
                return {status: response.status, ok: response.ok, body: parsed(text)};
            });
        });
    }

    function parsed(text) {
        try {
            return JSON.parse(text) || {};
        } catch (notJson) {
            return {};
        }
    }

    /** A fragment that the server rendered and escaped; the only place where markup becomes elements. */
    function load(address) {
        var options = {credentials: 'same-origin', headers: {'Accept': 'text/html'}, cache: 'no-store'};
        return fetch(address, options).then(function (response) {
            return response.text().then(function (html) {
                var fragment = new DOMParser().parseFromString(html, 'text/html').querySelector('[data-joint-fragment]');
                if (!fragment) {
                    throw new Error('No fragment from ' + address + ' (' + response.status + ')');
                }
                return document.importNode(fragment, true);
            });
        });
    }

    function swap(old, fresh) {
        old.parentNode.replaceChild(fresh, old);
        return fresh;
    }

    /** An AUI message with its text set as text. */
    function message(kind, texts) {
        var box = document.createElement('div');
        box.className = 'aui-message aui-message-' + kind + ' joint-message';
        texts.forEach(function (text) {
            var line = document.createElement('p');
            line.textContent = text;
            box.appendChild(line);
        });
        return box;
    }

    function clear(node) {
        while (node.firstChild) {
            node.removeChild(node.firstChild);
        }
    }

    /** Puts a message into an alert region that is on the page already, so that screen readers say it. */
    function alertIn(region, kind, texts) {
        clear(region);
        if (texts.length) {
            region.appendChild(message(kind, texts));
        }
    }

    function say(region, text) {
        region.textContent = '';
        // A later turn, so that the same words said twice are announced twice.
        setTimeout(function () {
            region.textContent = text;
        }, 50);
    }

    function clearErrors(form) {
        all(form, '[data-joint-error]').forEach(function (place) {
            place.textContent = '';
        });
        all(form, '[aria-invalid]').forEach(function (field) {
            field.removeAttribute('aria-invalid');
        });
        alertIn(form.querySelector('[data-joint-alert]'), 'error', []);
    }

    function errorPlace(form, field) {
        return all(form, '[data-joint-error]').filter(function (place) {
            return place.getAttribute('data-joint-error') === field;
        })[0];
    }

    /** Each error beside its field, the rest above the form; the focus goes to the first. */
    function showErrors(form, body, otherwise) {
        var general = (body.errorMessages || []).slice();
        var errors = body.errors || {};
        var first = null;
        clearErrors(form);
        Object.keys(errors).forEach(function (field) {
            var place = errorPlace(form, field);
            var controls = place ? all(form, '[aria-describedby~="' + place.id + '"]') : [];
            if (!controls.length) {
                general.push(errors[field]);
                return;
            }
            place.textContent = errors[field];
            controls.forEach(function (control) {
                control.setAttribute('aria-invalid', 'true');
                if (!first || (first.compareDocumentPosition(control) & Node.DOCUMENT_POSITION_PRECEDING)) {
                    first = control;
                }
            });
        });
        if (!general.length && !first) {
            general.push(otherwise);
        }
        alertIn(form.querySelector('[data-joint-alert]'), 'error', general);
        if (first) {
            focusIn(first);
        } else {
            focusOn(form.querySelector('[data-joint-alert]'));
        }
    }

    function focusIn(node) {
        var target = node.matches(FOCUSABLE) ? node : node.querySelector('input:checked') || node.querySelector(FOCUSABLE);
        if (target) {
            target.focus();
        }
    }

    /** @param isStill whether the page is to stay where it is, however far away the node is */
    function focusOn(node, isStill) {
        node.setAttribute('tabindex', '-1');
        node.focus({preventScroll: Boolean(isStill)});
    }

    /** While a form is being saved its buttons rest, so that nothing is sent twice. */
    function busy(form, isBusy) {
        form.setAttribute('aria-busy', String(isBusy));
        all(form, 'button').forEach(function (button) {
            button.disabled = isBusy;
        });
    }

    return {
        element: element,
        closest: closest,
        all: all,
        on: on,
        send: send,
        ask: ask,
        load: load,
        swap: swap,
        message: message,
        clear: clear,
        alertIn: alertIn,
        say: say,
        clearErrors: clearErrors,
        showErrors: showErrors,
        focusIn: focusIn,
        focusOn: focusOn,
        busy: busy
    };
});
