"""Writes the template that CloudFormation makes of the SAM template named.

`sam validate --lint` passes over what shows only there, such as resources that depend on each other in a circle.
"""
import json
import logging
import sys
from unittest.mock import Mock

from samtranslator.translator.transform import transform
from samtranslator.yaml_helper import yaml_parse

logging.disable(logging.WARNING)
with open(sys.argv[1], encoding="utf-8") as file:
    template = yaml_parse(file)
for resource in template["Resources"].values():
    if resource["Type"] == "AWS::Serverless::Function":
        resource["Properties"]["CodeUri"] = "s3://a-bucket/a-key"
# No managed policy of AWS is named in our template, so none has to be looked up.
json.dump(transform(template, {}, Mock(load=lambda: {})), sys.stdout, indent=2)
