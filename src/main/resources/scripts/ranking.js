/* The dashboard item "Joint priorities": Jira calls render and renderEdit. */
define('joint-priority/ranking', ['joint-priority/page'], function (page) {
    'use strict';

    function address(base, parameters) {
        var pairs = [];
        Object.keys(parameters).forEach(function (name) {
            [].concat(parameters[name]).forEach(function (value) {
                if (value !== undefined && value !== null && value !== '') {
                    pairs.push(encodeURIComponent(name) + '=' + encodeURIComponent(value));
                }
            });
        });
        return base + (pairs.length ? (base.indexOf('?') < 0 ? '?' : '&') + pairs.join('&') : '');
    }

    /** Preferences are texts to Jira: several projects are kept as one, with commas. */
    function query(preferences) {
        var scope = preferences.scope || 'project';
        return {
            scope: scope,
            project: scope === 'project' && preferences.project ? String(preferences.project).split(',') : [],
            filter: scope === 'filter' ? preferences.filter : '',
            jql: scope === 'jql' ? preferences.jql : '',
            department: preferences.department,
            rows: preferences.rows
        };
    }

    function fieldValue(form, name) {
        return form.elements[name].value.trim();
    }

    function preferencesOf(form) {
        var projects = page.all(form, 'select[name="project"] option').filter(function (option) {
            return option.selected;
        }).map(function (option) {
            return option.value;
        });
        return {
            isConfigured: 'true',
            scope: form.querySelector('input[name="scope"]:checked').value,
            project: projects.join(','),
            filter: fieldValue(form, 'filter'),
            jql: fieldValue(form, 'jql'),
            rows: fieldValue(form, 'rows'),
            department: fieldValue(form, 'department'),
            refresh: fieldValue(form, 'refresh')
        };
    }

    /** Only the field that belongs to the chosen scope is there to fill in. */
    function showScope(form) {
        var scope = form.querySelector('input[name="scope"]:checked').value;
        page.all(form, '[data-joint-scope]').forEach(function (group) {
            group.hidden = group.getAttribute('data-joint-scope') !== scope;
        });
    }

    function Ranking(api) {
        this.api = api;
    }

    Ranking.prototype.render = function (context, preferences) {
        var self = this;
        this.open(context);
        this.api.initRefresh(preferences, function () {
            self.show(preferences);
        });
        this.show(preferences);
    };

    Ranking.prototype.renderEdit = function (context, preferences) {
        var self = this;
        this.open(context);
        this.wait();
        var parameters = Object.keys(preferences).reduce(function (kept, name) {
            kept[name] = preferences[name];
            return kept;
        }, {prefix: 'joint-gadget-' + this.api.getGadgetId()});
        page.load(address(this.gadget.getAttribute('data-joint-configuration'), parameters)).then(function (form) {
            self.put(form);
            self.listen(form, preferences);
        }).catch(function () {
            self.fail();
        });
    };

    Ranking.prototype.open = function (context) {
        this.gadget = page.element(context).querySelector('[data-joint-gadget]');
        this.body = this.gadget.querySelector('.joint-gadget-body');
    };

    Ranking.prototype.show = function (preferences) {
        var self = this;
        this.wait();
        page.load(address(this.gadget.getAttribute('data-joint-ranking'), query(preferences))).then(function (ranking) {
            self.put(ranking);
        }).catch(function () {
            self.fail();
        });
    };

    Ranking.prototype.listen = function (form, preferences) {
        var self = this;
        showScope(form);
        form.addEventListener('change', function () {
            showScope(form);
            self.api.resize();
        });
        form.addEventListener('submit', function (event) {
            event.preventDefault();
            self.save(form);
        });
        var cancel = form.querySelector('[data-joint-cancel]');
        cancel.hidden = !preferences.isConfigured || preferences.isConfigured === 'false';
        cancel.addEventListener('click', function () {
            self.api.closeEdit();
        });
    };

    /** Tries the ranking first, so that nobody saves a query that Jira does not understand. */
    Ranking.prototype.save = function (form) {
        var self = this;
        var preferences = preferencesOf(form);
        page.clearErrors(form);
        page.busy(form, true);
        page.load(address(this.gadget.getAttribute('data-joint-ranking'), query(preferences))).then(function (ranking) {
            page.busy(form, false);
            if (ranking.getAttribute('data-joint-state') === 'INVALID') {
                self.refuse(form, ranking);
                return;
            }
            self.api.savePreferences(preferences);
        }).catch(function () {
            page.busy(form, false);
            page.showErrors(form, {}, self.gadget.getAttribute('data-message-failed'));
        });
    };

    Ranking.prototype.refuse = function (form, ranking) {
        var errors = {};
        var field = ranking.getAttribute('data-joint-field');
        var explanation = ranking.querySelector('.joint-empty p').textContent;
        errors[field] = explanation;
        page.showErrors(form, field ? {errors: errors} : {errorMessages: [explanation]}, explanation);
        this.api.resize();
    };

    Ranking.prototype.wait = function () {
        this.body.setAttribute('aria-busy', 'true');
        this.api.showLoadingBar();
    };

    Ranking.prototype.put = function (fragment) {
        page.clear(this.body);
        this.body.appendChild(fragment);
        this.done();
    };

    Ranking.prototype.fail = function () {
        page.alertIn(this.body, 'error', [this.gadget.getAttribute('data-message-failed')]);
        this.done();
    };

    Ranking.prototype.done = function () {
        this.body.setAttribute('aria-busy', 'false');
        this.api.hideLoadingBar();
        this.api.resize();
    };

    return Ranking;
});
