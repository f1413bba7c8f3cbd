"""Small widgets and manners that panels and dialogs share."""
