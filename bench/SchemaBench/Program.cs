using System.CommandLine;
using SchemaFirst.SchemaBench;

var root = new RootCommand("Measures the schema tools: text, model, diagnostics and layout beside Prisma's engine, and what an edit costs in the compiler")
{
    TextBench.Command(),
    CompilerBench.Command(),
};
return await root.Parse(args).InvokeAsync();
