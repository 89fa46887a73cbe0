package org.jointpriority.domain.network;

/** What flows from one system to another. */
public enum Flow {
    HL7_V2, DICOM, FHIR, OTHER
}
