/* The Purchasing panel: members of the departments record, change and withdraw offers in place. */
define('joint-priority/purchasing', ['joint-priority/panel'], function (panel) {
    'use strict';

    panel.part('offer', {
        body: function (form) {
            return {
                department: Number(panel.valueOf(form, 'department')),
                vendor: Number(panel.valueOf(form, 'vendor')) || null,
                amount: panel.valueOf(form, 'amount').trim() || null,
                currency: panel.valueOf(form, 'currency') || null,
                validUntil: panel.valueOf(form, 'validUntil') || null,
                note: panel.valueOf(form, 'note')
            };
        }
    });
});

require(['joint-priority/purchasing'], function () {});
