"""What a SARIF log calls its properties and leaves out, held against Microsoft's Python classes, which were generated from
the schema of SARIF 2.1.0."""
try:
    import sarif_om
except ImportError:
    sarif_om = None

# The class of what stands under a name; free: objects whose names are the writer's own.
CLASSES = {"runs": "Run", "tool": "Tool", "driver": "ToolComponent", "rules": "ReportingDescriptor",
           "defaultConfiguration": "ReportingConfiguration", "help": "MultiformatMessageString",
           "shortDescription": "MultiformatMessageString", "fullDescription": "MultiformatMessageString",
           "results": "Result", "message": "Message", "locations": "Location", "physicalLocation": "PhysicalLocation",
           "artifactLocation": "ArtifactLocation", "region": "Region"}
FREE = {"partialFingerprints", "properties"}


def departures(value, model="SarifLog", at="log"):
    """Each property that the schema does not have, and each that it asks for and is not there."""
    if isinstance(value, list):
        return [found for number, each in enumerate(value) for found in departures(each, model, f"{at}[{number}]")]
    if not isinstance(value, dict):
        return []
    fields = {field.metadata["schema_property_name"]: field for field in getattr(sarif_om, model).__attrs_attrs__}
    found = [f"{at}: no property '{name}'" for name in value if name not in fields]
    found += [f"{at}: '{name}' is missing" for name, field in fields.items()
              if name not in value and field.default.__class__.__name__ == "_Nothing"]
    for name, part in value.items():
        objects = part if isinstance(part, list) else [part]
        if name in FREE or not any(isinstance(each, dict) for each in objects):
            continue
        if name not in CLASSES:
            found.append(f"{at}.{name}: of no known class")
        else:
            found += departures(part, CLASSES[name], f"{at}.{name}")
    return found
