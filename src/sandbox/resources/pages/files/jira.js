/* What Jira's own scripts do on the stand-in's pages: dashboard items, menus, the create form. */
(function () {
    'use strict';

    var contextPath = document.querySelector('meta[name="ajs-context-path"]').content;
    var token = document.getElementById('atlassian-token').content;

    window.AJS = window.AJS || {};
    if (typeof window.AJS.contextPath !== 'function') {
        window.AJS.contextPath = function () { return contextPath; };
    }

    /** As in Jira an item gets its element wrapped by jQuery, where there is jQuery. */
    function wrapped(element) {
        return window.jQuery ? window.jQuery(element) : [element];
    }

    function Gadget(frame) {
        this.frame = frame;
        this.id = frame.dataset.gadgetId;
        this.element = document.getElementById('gadget-' + this.id);
        this.initial = this.element.innerHTML;
        this.preferences = JSON.parse(frame.dataset.preferences);
        this.isEditing = false;
        this.listeners = {};
        this.timer = null;
        this.refreshed = null;
    }

    Gadget.prototype.api = function () {
        var gadget = this;
        return {
            getGadgetId: function () { return gadget.id; },
            getContext: function () { return wrapped(gadget.element); },
            isEditable: function () { return gadget.frame.dataset.writable === 'true'; },
            getTitle: function () { return document.getElementById('gadget-' + gadget.id + '-title').textContent; },
            setTitle: function (title) { document.getElementById('gadget-' + gadget.id + '-title').textContent = title; },
            resize: function () { },
            forceLayout: function () { },
            showLoadingBar: function () { gadget.frame.classList.add('loading'); },
            hideLoadingBar: function () { gadget.frame.classList.remove('loading'); },
            getPreferences: function () { return gadget.copy(); },
            savePreferences: function (changes) { gadget.save(changes); },
            closeEdit: function () { gadget.isEditing = false; gadget.draw(); },
            /* The refresh preference is in minutes; "false" or nothing means never. */
            initRefresh: function (preferences, callback) { gadget.refreshEvery(Number(preferences.refresh) || 0, callback); },
            getRefreshFieldValue: function () { return gadget.element.querySelector('[name=refresh]') ? '15' : 'false'; },
            getRefreshInterval: function () { return Number(gadget.preferences.refresh) || 0; },
            on: function (name, listener) { (gadget.listeners[name] = gadget.listeners[name] || []).push(listener); },
            once: function (name, listener) { (gadget.listeners[name] = gadget.listeners[name] || []).push(listener); listener.isOnce = true; },
            off: function (name) { delete gadget.listeners[name]; }
        };
    };

    Gadget.prototype.copy = function () {
        return JSON.parse(JSON.stringify(this.preferences));
    };

    Gadget.prototype.tell = function (name) {
        var listeners = this.listeners[name] || [];
        this.listeners[name] = listeners.filter(function (listener) { return !listener.isOnce; });
        listeners.forEach(function (listener) { listener(); });
    };

    Gadget.prototype.draw = function () {
        var configurable = this.frame.dataset.configurable === 'true';
        var isConfigured = String(this.preferences.isConfigured) === 'true';
        this.element.innerHTML = this.initial;
        this.frame.classList.remove('loading');
        this.refreshEvery(0, null);
        if (!this.item) {
            return;
        }
        if (this.isEditing || (configurable && !isConfigured && this.frame.dataset.writable === 'true')) {
            this.isEditing = true;
            this.item.renderEdit(wrapped(this.element), this.copy());
        } else {
            this.item.render(wrapped(this.element), this.copy());
        }
        this.tell('afterRender');
    };

    Gadget.prototype.save = function (changes) {
        var gadget = this;
        var body = new URLSearchParams();
        body.append('action', 'preferences');
        body.append('selectPageId', document.getElementById('dashboard').dataset.dashboardId);
        body.append('gadget', gadget.id);
        body.append('preferences', JSON.stringify(changes));
        body.append('atl_token', token);
        fetch(contextPath + '/secure/Dashboard.jspa', {method: 'POST', body: body, credentials: 'same-origin'}).then(function (response) {
            if (!response.ok) {
                throw new Error('The preferences could not be saved: ' + response.status);
            }
            Object.keys(changes).forEach(function (name) { gadget.preferences[name] = changes[name] === null ? '' : String(changes[name]); });
            gadget.isEditing = false;
            gadget.draw();
            gadget.tell('preferencesSaved');
        });
    };

    Gadget.prototype.refreshEvery = function (minutes, callback) {
        clearInterval(this.timer);
        this.refreshed = callback;
        if (minutes > 0 && callback) {
            this.timer = setInterval(callback, minutes * 60000);
        }
    };

    Gadget.prototype.start = function () {
        var gadget = this;
        var menu = gadget.frame.querySelector('.gadget-configure');
        gadget.frame.querySelector('.gadget-refresh').addEventListener('click', function () {
            if (gadget.refreshed) {
                gadget.refreshed();
            } else {
                gadget.draw();
            }
        });
        if (menu) {
            menu.addEventListener('click', function () {
                menu.closest('details').open = false;
                gadget.isEditing = true;
                gadget.draw();
            });
        }
        if (gadget.frame.dataset.amdModule) {
            window.require([gadget.frame.dataset.amdModule], function (Item) {
                gadget.item = new Item(gadget.api(), {id: gadget.id, amdModule: gadget.frame.dataset.amdModule});
                gadget.draw();
            });
        }
    };

    function menus() {
        document.addEventListener('click', function (event) {
            document.querySelectorAll('details.sandbox-menu[open]').forEach(function (menu) {
                if (!menu.contains(event.target)) {
                    menu.open = false;
                }
            });
        });
        document.addEventListener('keydown', function (event) {
            var menu = event.key === 'Escape' && document.activeElement.closest('details.sandbox-menu[open]');
            if (menu) {
                menu.open = false;
                menu.querySelector('summary').focus();
            }
        });
    }

    function forms() {
        document.querySelectorAll('select[data-reload]').forEach(function (select) {
            select.addEventListener('change', function () {
                location.search = '?' + select.name + '=' + encodeURIComponent(select.value);
            });
        });
    }

    /** The function that is being written where an issue is compared: what stands before the cursor after "in". */
    function begun(query) {
        return /\b(?:issue|issuekey|key|id)\s+(?:not\s+)?in\s+\(?\s*(\w*)$/i.exec(query.value.slice(0, query.selectionStart));
    }

    /** Offers the names of functions while somebody writes a query. */
    function search() {
        var query = document.getElementById('advanced-search');
        var list = document.getElementById('jql-suggestions');
        var offered = [];
        var active = -1;

        function point(index) {
            active = index;
            offered.forEach(function (option, each) { option.classList.toggle('active', each === index); });
            if (index < 0) {
                query.removeAttribute('aria-activedescendant');
            } else {
                query.setAttribute('aria-activedescendant', offered[index].id);
            }
        }

        function offer() {
            var word = begun(query);
            offered = Array.prototype.filter.call(list.children, function (option) {
                option.hidden = !word || option.textContent.toLowerCase().indexOf(word[1].toLowerCase()) !== 0;
                return !option.hidden;
            });
            list.hidden = !offered.length;
            point(-1);
        }

        function choose(option) {
            var end = query.selectionStart;
            var inQuotes = /""\)$/.test(option.textContent);
            query.setRangeText(option.textContent, end - begun(query)[1].length, end, 'end');
            if (inQuotes) {
                query.selectionStart = query.selectionEnd = query.selectionEnd - 2;
            }
            list.hidden = true;
            query.focus();
        }

        query.addEventListener('input', offer);
        query.addEventListener('blur', function () { list.hidden = true; });
        query.addEventListener('keydown', function (event) {
            var step = {ArrowDown: 1, ArrowUp: -1}[event.key];
            if (!list.hidden && step) {
                event.preventDefault();
                point((active + step + offered.length) % offered.length);
            } else if (!list.hidden && event.key === 'Escape') {
                list.hidden = true;
            } else if (!list.hidden && active >= 0 && (event.key === 'Enter' || event.key === 'Tab')) {
                event.preventDefault();
                choose(offered[active]);
            } else if (event.key === 'Enter' && !event.shiftKey) {
                event.preventDefault();
                query.form.submit();
            }
        });
        list.addEventListener('mousedown', function (event) {
            event.preventDefault();
            if (event.target.matches('li')) {
                choose(event.target);
            }
        });
    }

    menus();
    forms();
    if (document.getElementById('advanced-search')) {
        search();
    }
    document.querySelectorAll('.dashboard-item-frame').forEach(function (frame) { new Gadget(frame).start(); });
}());
