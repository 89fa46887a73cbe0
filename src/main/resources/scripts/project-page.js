/* The page of the joint priorities in a project. What it shows stands in its address, so that a link opens the same for others. */
define('joint-priority/project-page', ['joint-priority/page', 'joint-priority/views'], function (page, views) {
    'use strict';

    var ROWS = 50;
    /** What all views understand; the rest of an address is Jira's, or belongs to the view that was open. */
    var SHARED = ['project', 'department'];
    var OF_A_VIEW = ['quarter', 'kind', 'site', 'source', 'lifted', 'order', 'review', 'start'];
    var REPEATED = ['project', 'source'];
    /** Of a list, while a view's table for spreadsheets is always whole. */
    var OF_A_STRETCH = ['start'];

    function Page(root) {
        var self = this;
        this.root = root;
        this.project = root.getAttribute('data-joint-project-page');
        this.filters = root.querySelector('[data-joint-filters]');
        this.place = new views.Place(root, {
            busy: function () { },
            changed: function (query) {
                self.remember(self.reduced(views.merged(query, {view: self.state.view, rows: ''})));
            }
        });
    }

    Page.prototype.start = function () {
        var self = this;
        this.filters.addEventListener('change', function () {
            self.go(views.merged(self.state, views.merged({start: ''}, views.valuesOf(self.filters))));
        });
        this.filters.addEventListener('submit', function (event) {
            event.preventDefault();
        });
        this.root.addEventListener('click', function (event) {
            var link = page.closest(event.target, '[data-joint-tab], [data-joint-reset]');
            if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
                event.preventDefault();
                self.go(self.stateIn(link.search));
            }
            if (page.closest(event.target, '[data-joint-print]')) {
                window.print();
            }
        });
        window.addEventListener('popstate', function () {
            self.show(self.stateIn(window.location.search));
        });
        this.show(this.stateIn(window.location.search));
    };

    Page.prototype.stateIn = function (search) {
        var parameters = new URLSearchParams(search);
        var state = {view: parameters.get('view') || this.tabs()[0].getAttribute('data-joint-tab')};
        SHARED.concat(OF_A_VIEW).forEach(function (name) {
            var values = parameters.getAll(name);
            if (values.length) {
                state[name] = REPEATED.indexOf(name) >= 0 ? values : values[0];
            }
        });
        return this.reduced(state);
    };

    /** Without what says nothing: this project alone is what the page is about. */
    Page.prototype.reduced = function (state) {
        var self = this;
        return Object.keys(state).reduce(function (reduced, name) {
            var value = state[name];
            var isUsual = !value.length || name === 'project' && value.length === 1 && value[0] === self.project;
            if (!isUsual) {
                reduced[name] = value;
            }
            return reduced;
        }, {});
    };

    Page.prototype.addressOf = function (state) {
        var kept = {selectedItem: new URLSearchParams(window.location.search).get('selectedItem')};
        return views.address(window.location.pathname, views.merged(kept, state));
    };

    Page.prototype.query = function (state) {
        return views.merged(views.merged({project: [this.project], rows: ROWS}, state), {view: ''});
    };

    /** Leaves out of a state what has these names. */
    function without(state, names) {
        return Object.keys(state).reduce(function (kept, name) {
            if (names.indexOf(name) < 0) {
                kept[name] = state[name];
            }
            return kept;
        }, {});
    }

    Page.prototype.tabs = function () {
        return page.all(this.root, '[data-joint-tab]');
    };

    /** Opens something else, so that the browser's way back leads here. */
    Page.prototype.go = function (state) {
        var reduced = this.reduced(state);
        window.history.pushState(null, '', this.addressOf(reduced));
        this.show(reduced);
    };

    Page.prototype.remember = function (state) {
        window.history.pushState(null, '', this.addressOf(state));
        this.describe(state);
    };

    Page.prototype.show = function (state) {
        this.describe(state);
        this.place.show(state.view, this.query(state));
    };

    /** Brings everything around the view in line with what is shown. */
    Page.prototype.describe = function (state) {
        var self = this;
        var reset = this.root.querySelector('[data-joint-reset]');
        var shared = without(state, OF_A_VIEW);
        this.state = state;
        page.all(this.filters, '[data-joint-of]').forEach(function (part) {
            part.hidden = !views.isOf(state.view, part);
        });
        this.tabs().forEach(function (tab) {
            var isOpen = tab.getAttribute('data-joint-tab') === state.view;
            page.closest(tab, 'li').classList.toggle('aui-nav-selected', isOpen);
            if (isOpen) {
                tab.setAttribute('aria-current', 'page');
            } else {
                tab.removeAttribute('aria-current');
            }
            tab.href = self.addressOf(views.merged(shared, {view: tab.getAttribute('data-joint-tab')}));
        });
        reset.href = this.addressOf({view: state.view});
        reset.hidden = Object.keys(state).length === 1;
        this.root.querySelector('[data-joint-table]').href = views.address(this.root.getAttribute('data-joint-tables') + '/' + state.view,
            without(this.query(state), OF_A_STRETCH.concat('rows')));
        this.fill(state);
    };

    Page.prototype.fill = function (state) {
        var projects = state.project || [this.project];
        var chosen = this.root.querySelector('[data-joint-chosen="project"]');
        var names = [];
        page.all(this.filters, 'input[name="project"]').forEach(function (box) {
            box.checked = projects.indexOf(box.value) >= 0;
            if (box.checked) {
                names.push(page.closest(box, 'label').textContent.trim());
            }
        });
        if (chosen) {
            chosen.textContent = names.join(', ');
        }
        this.filters.elements.department.value = state.department || '';
    };

    function start() {
        page.all(document, '[data-joint-project-page]').forEach(function (root) {
            new Page(root).start();
        });
    }

    if (document.readyState === 'loading') {
        document.addEventListener('DOMContentLoaded', start);
    } else {
        start();
    }
});

require(['joint-priority/project-page'], function () {});
