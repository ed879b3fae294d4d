return SchemaFirst.Conformance.CommandLine.Run(args);
