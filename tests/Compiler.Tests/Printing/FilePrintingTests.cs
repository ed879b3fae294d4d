using SchemaFirst.Schema.CSharp;
using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Text;
using SchemaFirst.TestKit;

namespace SchemaFirst.Compiler.Tests.Printing;

public sealed class FilePrintingTests
{
    private const string Shop = """
        // who may see what
        generator client {
          provider = "prisma-client"
          output   = "../generated"

          // not yet stable
          previewFeatures = ["views"] // for reports
        }

        datasource db {
          provider = "postgresql"
        }

        /// Somebody who buys.
        /// Never deleted.
        model customer {
          id         Int      @id @default(autoincrement())
          first_name String   @db.VarChar(80) /// as on the passport
          status     Status   @default(ACTIVE)
          settings   Json     @default("{\"a\":1}")
          invited_by Int?
          inviter    customer?  @relation("invitations", fields: [invited_by], references: [id], onDelete: SetNull)
          invited    customer[] @relation("invitations")

          // reports read this
          @@index([status, first_name(sort: Desc)], map: "by_status")
          @@map("customers")
        }

        enum Status {
          ACTIVE // may log in
          LOCKED @map("locked")

          @@map("customer_status")
        }
        """;

    [Fact]
    public void One_file_reads_as_if_written_by_hand() =>
        Snapshot.Match(CSharpPrinter.Print(SchemaParser.Parse(Shop, null, new DiagnosticBag()), new CSharpPrinterOptions { Namespace = "Shop", ClientName = "ShopDb" }), "one-file");

    [Fact]
    public void A_file_for_each_type_carries_the_same_schema()
    {
        var schema = SchemaParser.Parse(Shop, null, new DiagnosticBag());
        var files = CSharpPrinter.PrintFiles(schema, new CSharpPrinterOptions { Namespace = "Shop", ClientName = "ShopDb" });
        Assert.Equal(["ShopDb.cs", "Customer.cs", "Status.cs"], files.Select(static file => file.Name));
        var linked = SchemaLinker.Link(files.Select(static file => SchemaReader.ReadFile(Harness.Code.Parse(file.Text, file.Name))));
        Assert.Equal(SchemaPrinter.Print(schema), SchemaPrinter.Print(linked.Syntax));
    }
}
