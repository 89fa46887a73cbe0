/*
 * A place on a page that shows one of the views: it fetches the view as the server renders it, fetches it anew when
 * somebody uses the controls within it, and says so where it cannot.
 */
define('joint-priority/views', ['joint-priority/page'], function (page) {
    'use strict';

    /** Milliseconds. */
    var AGAIN_AFTER = 5000;

    function address(base, parameters) {
        var pairs = [];
        Object.keys(parameters).forEach(function (name) {
            [].concat(parameters[name]).forEach(function (value) {
                if (value !== undefined && value !== null && value !== '') {
                    pairs.push(encodeURIComponent(name) + '=' + encodeURIComponent(value));
                }
            });
        });
        return base + (pairs.length ? '?' + pairs.join('&') : '');
    }

    function merged(query, changes) {
        var all = {};
        [query, changes].forEach(function (part) {
            Object.keys(part).forEach(function (name) {
                all[name] = part[name];
            });
        });
        return all;
    }

    /** What a form's controls say: of those with one name that can be ticked, all that are. */
    function valuesOf(form) {
        var values = {};
        page.all(form, 'select[name], input[name]').forEach(function (field) {
            var name = field.getAttribute('name');
            if (field.type === 'checkbox') {
                values[name] = (values[name] || []).concat(field.checked ? field.value : []);
            } else if (field.type !== 'radio' || field.checked) {
                values[name] = field.value;
            }
        });
        return values;
    }

    /** What was unfolded when it was used stays so. */
    function openAround(control) {
        var choice = page.closest(control, '.joint-choice');
        if (choice) {
            choice.open = true;
        }
    }

    function closeChoices(except) {
        page.all(document, '.joint-choice[open]').forEach(function (choice) {
            if (choice !== except) {
                choice.open = false;
            }
        });
    }

    document.addEventListener('click', function (event) {
        closeChoices(page.closest(event.target, '.joint-choice'));
    });

    page.on('keydown', '.joint-choice[open]', function (event, choice) {
        if (event.key === 'Escape' || event.key === 'Esc') {
            closeChoices(null);
            choice.querySelector('summary').focus();
        }
    });

    /** A joint priority's line in a table brings out its lines in the pictures beside it. */
    function light(row, isLit) {
        var key = row.getAttribute('data-joint-issue');
        page.all(page.closest(row, 'section'), '[data-joint-slope]').forEach(function (line) {
            if (line.getAttribute('data-joint-slope') === key) {
                line.classList.toggle('joint-lit', isLit);
            }
        });
        row.classList.toggle('joint-lit', isLit);
    }

    ['mouseover', 'mouseout', 'focusin', 'focusout'].forEach(function (what) {
        page.on(what, '.joint-places-table [data-joint-issue]', function (event, row) {
            light(row, what === 'mouseover' || what === 'focusin');
        });
    });

    /** Whether a part of a form is for a view. */
    function isOf(view, part) {
        var all = part.getAttribute('data-joint-of');
        return all === null || all.split(' ').indexOf(view) >= 0;
    }

    /**
     * @param root      the element with the addresses and texts, and the place itself within
     * @param listeners busy(isBusy) while the server is asked; changed(query) after somebody has used a view's controls
     */
    function Place(root, listeners) {
        var self = this;
        this.root = root;
        this.element = root.querySelector('[data-joint-place]');
        this.listeners = listeners;
        this.turn = 0;
        this.element.addEventListener('submit', function (event) {
            event.preventDefault();
        });
        this.element.addEventListener('change', function (event) {
            var form = page.closest(event.target, '[data-joint-controls]');
            if (form) {
                self.change(valuesOf(form), event.target);
            }
        });
        this.element.addEventListener('click', function (event) {
            var button = page.closest(event.target, '[data-joint-controls] button[name]');
            var changes = {};
            if (button) {
                changes[button.name] = button.value;
                self.change(changes, button);
            }
        });
        // Heard on its way down, since it does not rise.
        this.element.addEventListener('toggle', function (event) {
            if (event.target.matches('[data-joint-unfold]') && event.target.open) {
                self.unfold(event.target);
            }
        }, true);
    }

    /** Fetched only for those who open it, for what the view is asked for. */
    Place.prototype.unfold = function (details) {
        var place = details.querySelector('[data-joint-unfolded]');
        page.load(address(details.getAttribute('data-joint-unfold'), this.query)).then(function (fragment) {
            page.clear(place);
            place.appendChild(fragment);
        }).catch(function () {
            place.textContent = details.getAttribute('data-message-failed');
        });
    };

    /** Fetches a view without showing it. */
    Place.prototype.load = function (view, query) {
        return page.load(address(this.root.getAttribute('data-joint-views') + '/' + view, query));
    };

    Place.prototype.show = function (view, query) {
        var self = this;
        var turn = ++this.turn;
        this.view = view;
        this.query = query;
        this.busy(true);
        return this.load(view, query).then(function (fragment) {
            if (turn === self.turn) {
                self.put(fragment);
            }
        }).catch(function () {
            if (turn === self.turn) {
                self.fail();
            }
        });
    };

    /** The same as it is now. */
    Place.prototype.refresh = function () {
        return this.show(this.view, this.query);
    };

    /** Another page of a list is meant for this selection only. */
    Place.prototype.change = function (changes, control) {
        var self = this;
        var name = control.getAttribute('name');
        var query = merged(this.query, merged({start: ''}, changes));
        this.show(this.view, query).then(function () {
            var again = page.all(self.element, '[data-joint-controls] [name]').filter(function (candidate) {
                return candidate.getAttribute('name') === name;
            });
            var same = again.filter(function (candidate) {
                return candidate.value === control.value;
            });
            var summary = self.element.querySelector('[data-joint-summary]');
            if (again.length) {
                openAround(same[0] || again[0]);
                (same[0] || again[0]).focus();
            }
            if (summary) {
                page.say(self.root.querySelector('[data-joint-said]'), summary.textContent);
            }
        });
        if (this.listeners.changed) {
            this.listeners.changed(query);
        }
    };

    Place.prototype.busy = function (isBusy) {
        this.element.setAttribute('aria-busy', String(isBusy));
        this.listeners.busy(isBusy);
    };

    Place.prototype.put = function (fragment) {
        page.clear(this.element);
        this.element.appendChild(fragment);
        this.busy(false);
        if (this.element.querySelector('[data-joint-again]')) {
            this.showAgain();
        }
    };

    /** What is shown is not the whole yet. */
    Place.prototype.showAgain = function () {
        var self = this;
        var turn = this.turn;
        setTimeout(function () {
            if (turn === self.turn) {
                self.refresh();
            }
        }, AGAIN_AFTER);
    };

    Place.prototype.fail = function () {
        page.alertIn(this.element, 'error', [this.root.getAttribute('data-message-failed')]);
        this.busy(false);
    };

    return {Place: Place, address: address, merged: merged, valuesOf: valuesOf, isOf: isOf};
});
