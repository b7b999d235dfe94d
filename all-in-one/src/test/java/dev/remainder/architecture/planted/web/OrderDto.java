package dev.remainder.architecture.planted.web;

record OrderDto() {}
