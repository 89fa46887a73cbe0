/* The dashboard item "Joint priorities": Jira calls render and renderEdit. */
define('joint-priority/gadget', ['joint-priority/page', 'joint-priority/views'], function (page, views) {
    'use strict';

    /** Those of an item that was configured when there was one view only do not name it. */
    function view(preferences) {
        return preferences.view || 'ranking';
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
            kind: preferences.kind,
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
            view: fieldValue(form, 'view'),
            scope: form.querySelector('input[name="scope"]:checked').value,
            project: projects.join(','),
            filter: fieldValue(form, 'filter'),
            jql: fieldValue(form, 'jql'),
            rows: fieldValue(form, 'rows'),
            department: fieldValue(form, 'department'),
            kind: fieldValue(form, 'kind'),
            refresh: fieldValue(form, 'refresh')
        };
    }

    /** Only the fields that belong to the chosen view and scope are there to fill in. */
    function showFields(form) {
        var chosen = fieldValue(form, 'view');
        var scope = form.querySelector('input[name="scope"]:checked').value;
        page.all(form, '[data-joint-of]').forEach(function (part) {
            var ofScope = part.getAttribute('data-joint-scope');
            part.hidden = !views.isOf(chosen, part) || ofScope !== null && ofScope !== scope;
        });
    }

    function Gadget(api) {
        this.api = api;
    }

    Gadget.prototype.render = function (context, preferences) {
        var place = this.open(context);
        this.api.initRefresh(preferences, function () {
            place.refresh();
        });
        place.show(view(preferences), query(preferences));
    };

    Gadget.prototype.renderEdit = function (context, preferences) {
        var self = this;
        var place = this.open(context);
        var parameters = views.merged(preferences, {prefix: 'joint-gadget-' + this.api.getGadgetId()});
        place.busy(true);
        page.load(views.address(place.root.getAttribute('data-joint-configuration'), parameters)).then(function (form) {
            place.put(form);
            self.listen(place, form, preferences);
        }).catch(function () {
            place.fail();
        });
    };

    Gadget.prototype.open = function (context) {
        var self = this;
        return new views.Place(page.element(context).querySelector('[data-joint-views]'), {
            busy: function (isBusy) {
                if (isBusy) {
                    self.api.showLoadingBar();
                } else {
                    self.api.hideLoadingBar();
                    self.api.resize();
                }
            }
        });
    };

    Gadget.prototype.listen = function (place, form, preferences) {
        var self = this;
        showFields(form);
        form.addEventListener('change', function () {
            showFields(form);
            self.api.resize();
        });
        form.addEventListener('submit', function (event) {
            event.preventDefault();
            self.save(place, form);
        });
        var cancel = form.querySelector('[data-joint-cancel]');
        cancel.hidden = !preferences.isConfigured || preferences.isConfigured === 'false';
        cancel.addEventListener('click', function () {
            self.api.closeEdit();
        });
    };

    /** Tries the view first, so that nobody saves a query that Jira does not understand. */
    Gadget.prototype.save = function (place, form) {
        var self = this;
        var preferences = preferencesOf(form);
        page.clearErrors(form);
        page.busy(form, true);
        place.load(view(preferences), query(preferences)).then(function (fragment) {
            page.busy(form, false);
            if (fragment.getAttribute('data-joint-state') === 'INVALID') {
                self.refuse(form, fragment);
                return;
            }
            self.api.savePreferences(preferences);
        }).catch(function () {
            page.busy(form, false);
            page.showErrors(form, {}, place.root.getAttribute('data-message-failed'));
        });
    };

    Gadget.prototype.refuse = function (form, fragment) {
        var errors = {};
        var field = fragment.getAttribute('data-joint-field');
        var explanation = fragment.querySelector('.joint-empty p').textContent;
        errors[field] = explanation;
        page.showErrors(form, field ? {errors: errors} : {errorMessages: [explanation]}, explanation);
        this.api.resize();
    };

    return Gadget;
});
