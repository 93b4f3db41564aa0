"""Runs inside LocalStack when it starts: functions become active although nothing here can run them.

They are created, wired and never called, so they need neither Lambda's image nor a Docker engine.
"""
from localstack.services.lambda_.invocation.docker_runtime_executor import DockerRuntimeExecutor

DockerRuntimeExecutor.prepare_version = classmethod(lambda cls, version: None)
