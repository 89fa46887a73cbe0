/*
 * The script modules of Jira's pages: define(name, dependencies, factory) and require(dependencies, callback), with the
 * modules of Jira's own that scripts of plugins ask for. A module is made when it is first required.
 */
(function (global) {
    'use strict';

    var definitions = {};
    var modules = {};

    function isList(value) {
        return Object.prototype.toString.call(value) === '[object Array]';
    }

    function define(name, dependencies, factory) {
        if (typeof name !== 'string') {
            throw new Error('A module of Jira has a name');
        }
        if (!isList(dependencies)) {
            factory = dependencies;
            dependencies = null;
        }
        if (!definitions.hasOwnProperty(name)) {
            definitions[name] = { dependencies: dependencies, factory: factory };
        }
    }

    function load(name, way) {
        if (modules.hasOwnProperty(name)) {
            return modules[name];
        }
        if (!definitions.hasOwnProperty(name)) {
            throw new Error('There is no module ' + name + (way.length ? ', which ' + way[way.length - 1] + ' requires' : ''));
        }
        if (way.indexOf(name) >= 0) {
            throw new Error('Modules require each other: ' + way.concat(name).join(' > '));
        }
        var definition = definitions[name];
        var below = way.concat(name);
        var module = { exports: {} };
        var special = {
            require: function (wanted) { return load(wanted, below); },
            exports: module.exports,
            module: module
        };
        var made = definition.factory;
        if (typeof made === 'function') {
            var names = definition.dependencies || ['require', 'exports', 'module'];
            made = made.apply(global, names.map(function (wanted) {
                return special.hasOwnProperty(wanted) ? special[wanted] : load(wanted, below);
            }));
        }
        modules[name] = made === undefined ? module.exports : made;
        return modules[name];
    }

    function require(names, callback) {
        if (typeof names === 'string') {
            return load(names, []);
        }
        // Later, so that the page's other scripts have defined theirs.
        global.setTimeout(function () {
            var loaded = names.map(function (name) { return load(name, []); });
            if (callback) {
                callback.apply(global, loaded);
            }
        }, 0);
    }

    global.define = define;
    global.require = require;

    function meta(name) {
        var element = global.document.querySelector('meta[name="' + name + '"]');
        return element ? element.getAttribute('content') : '';
    }

    /** Puts arguments into a text as Java's MessageFormat does, without its formats for numbers and dates. */
    function format(text) {
        var values = arguments;
        var quoted = false;
        return text.replace(/''|'|\{(\d+)\}/g, function (found, index) {
            if (found === "''") {
                return "'";
            }
            if (found === "'") {
                quoted = !quoted;
                return '';
            }
            var value = values[Number(index) + 1];
            return quoted ? found : value === undefined ? '' : String(value);
        });
    }

    // The npm package's AJS cannot be added to; in Jira it is an object that everybody adds to.
    var library = global.AJS || {};
    var AJS = global.AJS = {};
    Object.keys(library).forEach(function (name) { AJS[name] = library[name]; });
    AJS.format = AJS.format || format;
    AJS.contextPath = function () { return meta('ajs-context-path'); };

    define('jquery', function () { return global.jQuery; });
    define('underscore', function () { return global._; });
    define('backbone', function () { return global.Backbone; });
    define('wrm/context-path', function () { return function () { return meta('ajs-context-path'); }; });
    define('wrm/format', function () { return AJS.format; });
    define('wrm/i18n', function () { return { getText: function (key) { return key; } }; });
    define('wrm/require', function () { return function (resources, callback) { if (callback) { callback(); } }; });
    define('jira/util/users/logged-in-user', function () {
        return {
            userName: function () { return meta('ajs-remote-user'); },
            fullName: function () { return meta('ajs-remote-user-fullname'); },
            isAnonymous: function () { return meta('ajs-remote-user') === ''; }
        };
    });
    ['flag', 'dialog2', 'inline-dialog2', 'message', 'banner', 'form-notification'].forEach(function (name) {
        define('aui/' + name, function () {
            var key = name === 'message' ? 'messages' : name.replace(/-(\w)/g, function (all, letter) { return letter.toUpperCase(); });
            return AJS[key];
        });
    });
}(window));
