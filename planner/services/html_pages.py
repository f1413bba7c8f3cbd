"""Pages of HTML from the bundled templates; every text that goes in is escaped."""

from jinja2 import Environment, FileSystemLoader

from planner.files import bundled_folder


def page_from(template: str, **values: object) -> str:
    """Return the page that a template of ``resources/templates`` makes of these values."""
    folder = bundled_folder("resources") / "templates"
    environment = Environment(loader=FileSystemLoader(folder), autoescape=True)
    return environment.get_template(template).render(**values)
