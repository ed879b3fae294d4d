return await SchemaFirst.Cli.CommandLine.RunAsync(args);
