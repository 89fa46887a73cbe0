/* The page on which somebody chooses how often to get mail. */
define('joint-priority/notifications', ['joint-priority/page'], function (page) {
    'use strict';

    function chosen(form) {
        return form.querySelector('[name="pace"]:checked').value;
    }

    function save(form) {
        var root = page.closest(form, '.joint-notifications');
        var said = root.querySelector('[data-joint-said]');
        page.clearErrors(form);
        page.busy(form, true);
        page.send('PUT', form.getAttribute('data-joint-address'),
            {pace: chosen(form), hour: Number(form.querySelector('[name="hour"]').value)})
            .then(function (answer) {
                page.busy(form, false);
                if (answer.ok) {
                    page.alertIn(said, 'success', [form.getAttribute('data-joint-saved')]);
                    page.focusOn(said);
                } else {
                    page.alertIn(said, 'success', []);
                    page.showErrors(form, answer.body, root.getAttribute('data-message-failed'));
                }
            })
            .catch(function () {
                page.busy(form, false);
                page.showErrors(form, {}, root.getAttribute('data-message-failed'));
            });
    }

    page.on('change', '.joint-notifications [name="pace"]', function (event, field) {
        var form = page.closest(field, 'form');
        form.querySelector('[data-joint-hour]').hidden = chosen(form) !== 'DAILY';
    });

    page.on('submit', '.joint-notifications-form', function (event, form) {
        event.preventDefault();
        save(form);
    });
});

require(['joint-priority/notifications'], function () {});
