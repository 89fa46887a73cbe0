package org.jointpriority.jira.purchasing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import org.jointpriority.domain.departments.Department;
import org.jointpriority.domain.purchasing.Offer;
import org.jointpriority.domain.purchasing.Vendor;
import org.jointpriority.jira.platform.Choice;
import org.jointpriority.jira.platform.Wording;
import org.jointpriority.partnership.PartnershipView;

/** Where a member records or changes an offer, with what there is to choose. */
public final class OfferForm {
    private final List<Choice> departments;
    private final List<Choice> vendors;
    private final List<Choice> currencies;

    OfferForm(PartnershipView view, Wording wording) {
        List<Choice> speakers = new ArrayList<>();
        for (Department department : view.speaksFor()) {
            speakers.add(Choice.of(Integer.toString(department.id()), department.name(), speakers.isEmpty()));
        }
        this.departments = Collections.unmodifiableList(speakers);
        List<Choice> sellers = new ArrayList<>();
        for (Vendor vendor : view.registry().vendors()) {
            boolean offers = view.surroundings().offers().values().stream().anyMatch(offer -> offer.vendorId() == vendor.id());
            if (offers || !vendor.isRetired()) {
                sellers.add(Choice.of(Integer.toString(vendor.id()), vendor.name(), false));
            }
        }
        this.vendors = Collections.unmodifiableList(sellers);
        this.currencies = Collections.unmodifiableList(currencies(view, wording));
    }

    private static List<Choice> currencies(PartnershipView view, Wording wording) {
        Set<Currency> currencies = new TreeSet<>(Comparator.comparing(Currency::getCurrencyCode));
        for (String country : Locale.getISOCountries()) {
            Currency currency = Currency.getInstance(new Locale("", country));
            // A territory need not have a currency.
            if (currency != null && currency.getDefaultFractionDigits() >= 0) {
                currencies.add(currency);
            }
        }
        Currency last = null;
        for (Offer offer : view.surroundings().offers().values()) {
            last = offer.price().currency();
            currencies.add(last);
        }
        List<Choice> choices = new ArrayList<>();
        for (Currency currency : currencies) {
            choices.add(Choice.of(currency.getCurrencyCode(), wording.currency(currency), currency.equals(last)));
        }
        return choices;
    }

    /** Those for which the person may speak. */
    public List<Choice> departments() {
        return departments;
    }

    public boolean hasOneDepartment() {
        return departments.size() == 1;
    }

    public String onlyDepartment() {
        return departments.get(0).value();
    }

    /** Those in use, and those that offers are of. */
    public List<Choice> vendors() {
        return vendors;
    }

    public boolean hasVendors() {
        return !vendors.isEmpty();
    }

    public List<Choice> currencies() {
        return currencies;
    }
}
