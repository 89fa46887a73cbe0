/*
 * A field in which one writes and picks from what is proposed: one thing, several, or words of one's own beside. What is
 * proposed stands in the page, or comes from the server for what has been written.
 */
define('joint-priority/picker', ['joint-priority/page'], function (page) {
    'use strict';

    var PATIENCE = 200;
    var MOST = 20;
    var count = 0;

    function Picker(element) {
        this.element = element;
        this.input = element.querySelector('input');
        this.picked = element.querySelector('[data-joint-picked]');
        this.options = element.querySelector('[data-joint-options]');
        this.isMany = element.getAttribute('data-joint-pick') === 'many';
        this.isFree = element.getAttribute('data-joint-type') === 'texts';
        this.turn = 0;
        this.list = document.createElement('ul');
        this.list.className = 'joint-proposals';
        this.list.id = 'joint-proposals-' + (++count);
        this.list.setAttribute('role', 'listbox');
        this.list.setAttribute('aria-label', element.parentNode.querySelector('label').textContent);
        this.list.hidden = true;
        element.appendChild(this.list);
        this.input.setAttribute('aria-controls', this.list.id);
        this.set(this.entries());
        this.listen();
    }

    /** What is picked: values and names. */
    Picker.prototype.entries = function () {
        return page.all(this.picked, '[data-joint-value]').map(function (item) {
            return {value: item.getAttribute('data-joint-value'), name: (item.querySelector('.joint-picked-name') || item).textContent};
        });
    };

    Picker.prototype.set = function (entries) {
        page.clear(this.picked);
        entries.forEach(this.show, this);
        this.input.value = this.isMany || !entries.length ? '' : entries[0].name;
    };

    Picker.prototype.show = function (entry) {
        var item = document.createElement('li');
        var name = document.createElement('span');
        var button = document.createElement('button');
        item.setAttribute('data-joint-value', entry.value);
        name.className = 'joint-picked-name';
        name.dir = 'auto';
        name.textContent = entry.name;
        button.type = 'button';
        button.className = 'joint-picked-remove';
        button.setAttribute('aria-label', page.closest(this.element, '[data-message-remove]').getAttribute('data-message-remove')
            .replace('{0}', entry.name));
        button.textContent = '\u00d7';
        item.appendChild(name);
        item.appendChild(button);
        this.picked.appendChild(item);
    };

    Picker.prototype.pick = function (entry) {
        var entries = this.isMany ? this.entries() : [];
        var isThere = entries.some(function (other) {
            return other.value.toLowerCase() === entry.value.toLowerCase();
        });
        this.set(isThere ? entries : entries.concat(entry));
        this.close();
    };

    /** Takes what is written for what it names, if it names something. */
    Picker.prototype.settle = function () {
        var written = this.input.value.trim();
        var meant = this.shown().filter(function (entry) {
            return entry.name.toLowerCase() === written.toLowerCase();
        })[0];
        if (written && (this.isMany || !this.entries().length)) {
            if (meant) {
                this.pick(meant);
            } else if (this.isFree) {
                this.pick({value: written, name: written});
            }
        }
        this.close();
    };

    /** Whether something is written that names nothing. */
    Picker.prototype.isOpen = function () {
        this.settle();
        return this.input.value.trim() !== '' && (this.isMany || !this.entries().length);
    };

    Picker.prototype.shown = function () {
        return page.all(this.list, '[role="option"]').map(function (option) {
            return {value: option.getAttribute('data-joint-value'), name: option.getAttribute('data-joint-name')};
        });
    };

    Picker.prototype.propose = function () {
        var self = this;
        var written = this.input.value.trim();
        var source = this.element.getAttribute('data-joint-source');
        var turn = ++this.turn;
        if (!source) {
            this.fill(page.all(this.options || this.list, '[data-joint-value]').filter(function (option) {
                return option.textContent.toLowerCase().indexOf(written.toLowerCase()) >= 0;
            }));
            return;
        }
        setTimeout(function () {
            if (turn === self.turn) {
                page.load(source + '?text=' + encodeURIComponent(written)).then(function (fragment) {
                    if (turn === self.turn && document.activeElement === self.input) {
                        self.fill(page.all(fragment, '[data-joint-value]'));
                    }
                }).catch(function () {
                    self.close();
                });
            }
        }, PATIENCE);
    };

    Picker.prototype.fill = function (options) {
        var list = this.list;
        page.clear(list);
        options.slice(0, MOST).forEach(function (option, index) {
            var item = option.cloneNode(true);
            item.id = list.id + '-' + index;
            item.setAttribute('role', 'option');
            item.setAttribute('aria-selected', 'false');
            item.setAttribute('data-joint-name', option.firstChild.textContent.trim());
            list.appendChild(item);
        });
        list.hidden = !options.length;
        this.input.setAttribute('aria-expanded', String(!list.hidden));
        this.input.removeAttribute('aria-activedescendant');
    };

    Picker.prototype.close = function () {
        this.turn += 1;
        this.fill([]);
    };

    Picker.prototype.move = function (step) {
        var options = page.all(this.list, '[role="option"]');
        var active = options.indexOf(this.active());
        var next = options[(active + step + options.length) % options.length] || options[0];
        if (active < 0 && step < 0) {
            next = options[options.length - 1];
        }
        options.forEach(function (option) {
            option.setAttribute('aria-selected', String(option === next));
        });
        this.input.setAttribute('aria-activedescendant', next.id);
        next.scrollIntoView({block: 'nearest'});
    };

    Picker.prototype.active = function () {
        return this.list.querySelector('[aria-selected="true"]');
    };

    Picker.prototype.pickOption = function (option) {
        this.pick({value: option.getAttribute('data-joint-value'), name: option.getAttribute('data-joint-name')});
        this.input.focus();
    };

    Picker.prototype.keyDown = function (event) {
        var isShown = !this.list.hidden;
        if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
            event.preventDefault();
            if (isShown) {
                this.move(event.key === 'ArrowDown' ? 1 : -1);
            } else {
                this.propose();
            }
        } else if (event.key === 'Enter' && isShown && this.active()) {
            event.preventDefault();
            this.pickOption(this.active());
        } else if (event.key === 'Enter' && this.isMany && this.input.value.trim()) {
            event.preventDefault();
            this.settle();
        } else if (event.key === 'Escape' && isShown) {
            // It closes the proposals alone, not the form as well.
            event.stopPropagation();
            this.close();
        } else if (event.key === 'Backspace' && this.isMany && !this.input.value && this.picked.lastChild) {
            this.picked.removeChild(this.picked.lastChild);
        }
    };

    Picker.prototype.listen = function () {
        var self = this;
        this.input.addEventListener('input', function () {
            if (!self.isMany) {
                page.clear(self.picked);
            }
            self.propose();
        });
        this.input.addEventListener('click', function () {
            if (self.list.hidden) {
                self.propose();
            }
        });
        this.input.addEventListener('keydown', function (event) {
            self.keyDown(event);
        });
        this.input.addEventListener('blur', function () {
            self.settle();
        });
        // Before the input loses the focus to it.
        this.list.addEventListener('mousedown', function (event) {
            var option = page.closest(event.target, '[role="option"]');
            event.preventDefault();
            if (option) {
                self.pickOption(option);
            }
        });
        this.picked.addEventListener('click', function (event) {
            if (page.closest(event.target, 'button')) {
                self.picked.removeChild(page.closest(event.target, 'li'));
                self.input.focus();
            }
        });
    };

    function start(root) {
        all(root).forEach(of);
    }

    /** The one that an element has become. */
    function of(element) {
        element.jointPicker = element.jointPicker || new Picker(element);
        return element.jointPicker;
    }

    /** As it is sent: a number, or a list of numbers, of names of what there is, or of any texts. */
    function valueOf(element) {
        var isNumber = element.getAttribute('data-joint-type').indexOf('number') === 0;
        var values = of(element).entries().map(function (entry) {
            return isNumber ? Number(entry.value) : entry.value;
        });
        if (element.getAttribute('data-joint-pick') === 'many') {
            return values;
        }
        return values.length ? values[0] : null;
    }

    function all(root) {
        return page.all(root, '[data-joint-pick]');
    }

    /** The name of the field that it stands for. */
    function nameOf(element) {
        return element.getAttribute('data-joint-for');
    }

    /** Those fields, by their names, in which something is written that names nothing. */
    function unmatched(root, text) {
        var errors = {};
        all(root).forEach(function (element) {
            if (of(element).isOpen()) {
                errors[nameOf(element)] = text;
            }
        });
        return errors;
    }

    return {start: start, all: all, of: of, nameOf: nameOf, valueOf: valueOf, unmatched: unmatched};
});
