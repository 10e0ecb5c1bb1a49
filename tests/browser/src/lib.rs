//! Journeys in real browsers over WebDriver.
