package heard.store.dynamodb;

/** The contracts on DynamoDB Local. */
class DynamoStoresTest extends DynamoContracts {
    @Override
    DynamoTables tables() {
        return LocalDynamo.tables();
    }
}
