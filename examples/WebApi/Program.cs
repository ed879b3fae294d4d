using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;
using SchemaFirst;
using WebApi;

var builder = WebApplication.CreateBuilder(args);

// Both databases are at hand; SchemaFirst:LinksDb:Provider decides, and ConnectionStrings:LinksDb says where.
builder.Services.AddSchemaFirst<LinksDb>(static options => options.UseSqlite().UsePostgreSql());
builder.Services.AddHealthChecks().AddSchemaFirst<LinksDb>(tags: ["ready"]);
builder.Services.AddOpenApi();
builder.Services.AddProblemDetails();

// OTEL=console shows what an exporter for production would send.
if (builder.Configuration["OTEL"] == "console")
{
    builder.Services.AddOpenTelemetry()
        // The requests' own source as well: queries are parts of them, and of what is not recorded no part is.
        .WithTracing(static tracing => tracing.AddSource("Microsoft.AspNetCore", "SchemaFirst").AddConsoleExporter())
        .WithMetrics(static metrics => metrics.AddMeter("SchemaFirst").AddConsoleExporter());
}

var app = builder.Build();
app.MapOpenApi();
app.MapHealthChecks("/health");
LinkEndpoints.Map(app);
app.Run();
